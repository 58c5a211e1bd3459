#include "core/async/deliver.h"
#include "core/async/poller.h"
#include "core/async/serialexecutor.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

class TestPoller : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void ticksAgainAfterEachAnswer()
    {
        int ticks = 0;
        Poller* self = nullptr;
        Poller poller(1ms, [&] {
            ++ticks;
            self->finished(true);
        });
        self = &poller;
        QTRY_VERIFY(ticks >= 5);
    }

    void oneTickIsOutstandingAtATime()
    {
        int ticks = 0;
        Poller poller(1ms, [&] { ++ticks; });
        QTRY_COMPARE(ticks, 1);
        poller.trigger();
        poller.trigger();
        poller.setPaused(true);
        poller.setPaused(false);
        QCOMPARE(ticks, 1);
        poller.finished(true);
        QTRY_COMPARE(ticks, 2);
    }

    void backsOffUpToEightTimesAndRecovers()
    {
        Poller poller(1h, [] {});
        QCOMPARE(poller.currentInterval(), 1h);
        for (const auto expected : {2h, 4h, 8h, 8h, 8h}) {
            poller.trigger();
            poller.finished(false);
            QCOMPARE(poller.currentInterval(), expected);
        }
        poller.trigger();
        poller.finished(true);
        QCOMPARE(poller.currentInterval(), 1h);
    }

    void triggerDoesNotWaitForTheInterval()
    {
        int ticks = 0;
        Poller poller(1h, [&] { ++ticks; });
        QCOMPARE(ticks, 0);
        poller.trigger();
        QCOMPARE(ticks, 1);
    }

    void aPausedOneRestsAndResumesAtOnce()
    {
        int ticks = 0;
        Poller poller(1ms, [&] { ++ticks; });
        poller.setPaused(true);
        QVERIFY(poller.isPaused());
        Poller other(1ms, [] {});
        QTRY_COMPARE(ticks, 0);
        poller.setPaused(false);
        QCOMPARE(ticks, 1);
        // Paused while its answer is under way: nothing follows it.
        poller.setPaused(true);
        poller.finished(true);
        int others = 0;
        Poller clock(1ms, [&] {
            ++others;
            clock.finished(true);
        });
        QTRY_VERIFY(others > 10);
        QCOMPARE(ticks, 1);
    }

    void mayBeDestroyedWhileItsAnswerIsUnderWay()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        auto poller = std::unique_ptr<Poller>();
        int answers = 0;
        poller = std::make_unique<Poller>(1ms, [&] {
            deliver(executor.run([](const Cancellation& cancellation) -> Result<> {
                while (!cancellation.isCancelled())
                    QThread::yieldCurrentThread();
                return {};
            }),
                    poller.get(), [&](const Result<>& answer) {
                        ++answers;
                        poller->finished(answer.has_value());
                    });
        });
        QTRY_COMPARE(executor.pending(), 1);
        poller.reset();
        // Its executor ends after it, and with it the job.
        QCOMPARE(answers, 0);
    }

    void mayBeDestroyedByItsOwnAnswer()
    {
        SerialExecutor executor(QStringLiteral("jobs"));
        auto poller = std::unique_ptr<Poller>();
        poller = std::make_unique<Poller>(1ms, [&] {
            deliver(executor.run([]() -> Result<> { return {}; }), poller.get(),
                    [&](const Result<>&) { poller.reset(); });
        });
        QTRY_VERIFY(!poller);
    }
};

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
