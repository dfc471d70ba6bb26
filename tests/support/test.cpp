// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>
#include <map>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Makers = std::map<std::string, std::function<std::unique_ptr<QObject>()>>;

Makers &makers()
{
    static Makers all;
    return all;
}

int runOne(const Makers::value_type &entry, int argc, char *argv[])
{
    const std::unique_ptr<QObject> test = entry.second();
    return QTest::qExec(test.get(), argc, argv);
}

} // namespace

void Test::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

TestRegistration::TestRegistration(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    makers().emplace(name, std::move(make));
}

int runTests(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (argc < 2 || argv[1][0] == '-') {
        int failed = 0;
        for (const auto &entry : makers())
            failed += runOne(entry, argc, argv);
        return failed;
    }
    const auto chosen = makers().find(argv[1]);
    if (chosen == makers().end()) {
        std::fprintf(stderr, "no test class %s in this binary\n", argv[1]); // allow:LOG
        return 2;
    }
    argv[1] = argv[0];
    return runOne(*chosen, argc - 1, argv + 1);
}

QString sharedFolder()
{
    const QString folder = qEnvironmentVariable("HEADROOM_SHARED");
    return QFileInfo(folder + u"/contract"_s).isDir() ? folder : QString();
}

} // namespace headroom
