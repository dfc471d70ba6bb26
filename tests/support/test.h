// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace headroom {

/// Base of every test class: a warning in the log fails the test that caused it.
class Test : public QObject
{
    Q_OBJECT
protected slots:
    void init();
};

/// Puts a test class into its binary's list; see HEADROOM_TEST.
struct TestRegistration
{
    TestRegistration(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

/// Runs the class named by the first argument (every class without one), passing the rest to QtTest.
/// Returns the number of failed tests, or 2 for an unknown class. The application object must exist.
[[nodiscard]] int runTests(int argc, char *argv[]);

/// The value of \a future, waiting for it with the event loop running (30 s at most).
template <typename Future>
[[nodiscard]] auto await(const Future &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("the future did not finish");
    return future.result();
}

/// The official contract, sample data and golden rows live beside the repository; empty where absent.
[[nodiscard]] QString sharedFolder();

} // namespace headroom

/// Registers \a Class under its own name; put it after the class.
#define HEADROOM_TEST(Class)                                                                                \
    static const headroom::TestRegistration registered_##Class(#Class, [] { return std::make_unique<Class>(); });
