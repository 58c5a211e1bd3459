#include "core/async/deliver.h"
#include "core/async/serialexecutor.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QSemaphore>
#include <QTest>

#include <stdexcept>

using namespace vigia;

namespace {

/// Holds a job until it is released; shared by the test and the job.
struct Gate
{
    QSemaphore entered;
    QSemaphore leave;
};

auto passing(const std::shared_ptr<Gate>& gate, int value)
{
    return [gate, value]() -> Result<int> {
        gate->entered.release();
        gate->leave.acquire();
        return value;
    };
}

/// Runs until nobody wants its answer any more.
auto untilCancelled(const std::shared_ptr<Gate>& gate)
{
    return [gate](const Cancellation& cancellation) -> Result<int> {
        gate->entered.release();
        while (!cancellation.isCancelled())
            QThread::yieldCurrentThread();
        gate->leave.release();
        return fail(ErrorCode::Cancelled, QString());
    };
}

} // namespace

class TestSerialExecutor : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void runsInOrderOnOneOtherThread()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        auto order = std::make_shared<std::vector<int>>();
        std::vector<QFuture<Result<QThread*>>> futures;
        for (int i = 0; i < 100; ++i)
            futures.push_back(executor.run([order, i]() -> Result<QThread*> {
                order->push_back(i);
                return QThread::currentThread();
            }));
        QTRY_VERIFY(futures.back().isFinished());
        QCOMPARE(order->size(), 100U);
        QVERIFY(std::is_sorted(order->begin(), order->end()));
        for (const auto& future : futures)
            QCOMPARE(future.result().value(), futures.front().result().value());
        QVERIFY(futures.front().result().value() != QThread::currentThread());
        QTRY_COMPARE(executor.pending(), 0);
    }

    void countsWhatIsPending()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        const auto gate = std::make_shared<Gate>();
        const auto first = executor.run(passing(gate, 1));
        const auto second = executor.run(passing(gate, 2));
        gate->entered.acquire();
        QCOMPARE(executor.pending(), 2);
        gate->leave.release(2);
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(first.result().value() + second.result().value(), 3);
        QTRY_COMPARE(executor.pending(), 0);
    }

    void moveOnlyJobsAndErrorsPass()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        auto owned = std::make_unique<int>(7);
        const auto future = executor.run([owned = std::move(owned)]() -> Result<int> {
            return fail(ErrorCode::Conflict, QString::number(*owned));
        });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Conflict);
        QCOMPARE(future.result().error().message, QStringLiteral("7"));
    }

    void aStrayExceptionIsAnInternalError()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        const auto known = executor.run([]() -> Result<int> { throw std::runtime_error("what happened"); });
        const auto unknown = executor.run([]() -> Result<> { throw 42; });
        const auto next = executor.run([]() -> Result<int> { return 1; });
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(known.result().error().code, ErrorCode::Internal);
        QCOMPARE(known.result().error().detail, QStringLiteral("what happened"));
        QVERIFY(!known.result().error().message.contains(QStringLiteral("what happened")));
        QCOMPARE(unknown.result().error().code, ErrorCode::Internal);
        QCOMPARE(next.result().value(), 1);
    }

    void aCancelledJobThatWaitsNeverRuns()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        const auto gate = std::make_shared<Gate>();
        const auto first = executor.run(passing(gate, 1));
        const auto ran = std::make_shared<std::atomic<bool>>(false);
        QFuture<Result<int>> second = executor.run([ran]() -> Result<int> {
            *ran = true;
            return 2;
        });
        gate->entered.acquire();
        second.cancel();
        gate->leave.release();
        QTRY_VERIFY(second.isFinished());
        QVERIFY(!*ran);
        QCOMPARE(second.resultCount(), 0);
    }

    void aRunningJobSeesItsCancellation()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        const auto gate = std::make_shared<Gate>();
        QFuture<Result<int>> future = executor.run(untilCancelled(gate));
        gate->entered.acquire();
        future.cancel();
        gate->leave.acquire();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void itsEndCancelsTheRunningJobAndDropsTheRest()
    {
        const auto gate = std::make_shared<Gate>();
        const auto ran = std::make_shared<std::atomic<int>>(0);
        QFuture<Result<int>> running;
        std::vector<QFuture<Result<int>>> waiting;
        {
            SerialExecutor executor(QStringLiteral("jobs"));
            running = executor.run(untilCancelled(gate));
            for (int i = 0; i < 10; ++i)
                waiting.push_back(executor.run([ran]() -> Result<int> { return ++*ran; }));
            gate->entered.acquire();
        }
        QVERIFY(running.isFinished());
        for (const auto& future : waiting) {
            QVERIFY(future.isFinished());
            QVERIFY(future.isCanceled());
        }
        QCOMPARE(*ran, 0);
    }

    void mayEndBeforeItsThreadHasBegun()
    {
        for (int i = 0; i < 200; ++i)
            const SerialExecutor executor(QStringLiteral("jobs"));
    }

    void deliversOnTheContextsThread()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        std::optional<int> received;
        deliver(executor.run([]() -> Result<int> { return 5; }), this, [&](const Result<int>& answer) {
            QCOMPARE(QThread::currentThread(), thread());
            received = answer.value();
        });
        QVERIFY(!received);
        QTRY_COMPARE(received.value_or(0), 5);
    }

    void deliversAnAnswerThatIsThereAlready()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        const auto future = executor.run([]() -> Result<int> { return 5; });
        QTRY_VERIFY(future.isFinished());
        int calls = 0;
        deliver(future, this, [&](const Result<int>&) { ++calls; });
        QTRY_COMPARE(calls, 1);
    }

    void nothingIsDeliveredToTheDead()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        const auto gate = std::make_shared<Gate>();
        bool isCalled = false;
        auto context = std::make_unique<QObject>();
        const auto future = executor.run(passing(gate, 1));
        deliver(future, context.get(), [&](const Result<int>&) { isCalled = true; });
        gate->entered.acquire();
        context.reset();
        gate->leave.release();
        QTRY_VERIFY(future.isFinished());
        flush(executor);
        QVERIFY(!isCalled);
    }

    void nothingIsDeliveredOnceCancelled()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        const auto gate = std::make_shared<Gate>();
        bool isCalled = false;
        QFuture<Result<int>> future = executor.run(passing(gate, 1));
        deliver(future, this, [&](const Result<int>&) { isCalled = true; });
        gate->entered.acquire();
        future.cancel(); // the job has begun and will answer
        gate->leave.release();
        QTRY_VERIFY(future.isFinished());
        flush(executor);
        QVERIFY(!isCalled);
    }

    void nothingIsDeliveredWhenTheExecutorEnds()
    {
        bool isCalled = false;
        const auto gate = std::make_shared<Gate>();
        auto executor = std::make_unique<SerialExecutor>(QStringLiteral("jobs"));
        deliver(executor->run(untilCancelled(gate)), this, [&](const Result<int>& answer) {
            isCalled = !answer && answer.error().code == ErrorCode::Cancelled;
        });
        deliver(executor->run([]() -> Result<int> { return 1; }), this,
                [&](const Result<int>&) { isCalled = false; });
        gate->entered.acquire();
        executor.reset();
        // The running job ended by itself and says how; the waiting one never was.
        QTRY_VERIFY(isCalled);
    }

private:
    /// Everything that was posted to this thread before has arrived when this returns.
    void flush(SerialExecutor& executor)
    {
        bool isHere = false;
        deliver(executor.run([]() -> Result<> { return {}; }), this, [&](const Result<>&) { isHere = true; });
        QTRY_VERIFY(isHere);
    }
};

QTEST_GUILESS_MAIN(TestSerialExecutor)
#include "tst_serialexecutor.moc"
