// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/async.h"
#include "tests/support/test.h"

#include <QPromise>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_async : public Test
{
    Q_OBJECT
private slots:
    void answersThroughTheEventLoop()
    {
        QObject context;
        int got = 0;
        whenDone(readyFuture(Result<int>(7)), &context, [&](const Result<int> &r) { got = r.value_or(-1); });
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
    }
    void aDeadContextIsNotCalled()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        whenDone(readyFuture(Result<int>(7)), context.get(), [&](const Result<int> &) { called = true; });
        context.reset();
        QTest::qWait(5);
        QVERIFY(!called);
    }
    void aCancelledFutureSaysSo()
    {
        QObject context;
        QPromise<Result<int>> promise;
        promise.start();
        auto future = promise.future();
        ErrorKind kind = ErrorKind::Server;
        whenDone(future, &context, [&](const Result<int> &r) { kind = r.error().kind; });
        future.cancel();
        promise.finish();
        QTRY_COMPARE(kind, ErrorKind::Cancelled);
    }
};

HEADROOM_TEST(tst_async)
#include "tst_async.moc"
