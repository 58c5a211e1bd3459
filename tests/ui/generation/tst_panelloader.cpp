#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/generation/fakefeed.h"
#include "ui/generation/panelloader.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

generation::ChartQuery day(int number)
{
    generation::ChartQuery query;
    query.range = {QDate(2026, 6, number), QDate(2026, 6, number)};
    return query;
}

const Error Down {ErrorCode::Unreachable, QStringLiteral("The database is not reachable."), {}, {}, false};

} // namespace

class TestPanelLoader : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void asksOneQuestionAtATime()
    {
        test::FakeFeed feed;
        feed.holds = true;
        const test::FakeClock clock;
        PanelLoader loader(feed, clock);
        QSignalSpy answered(&loader, &PanelLoader::answered);
        loader.ask({day(1), day(2)});
        QCOMPARE(feed.asked.size(), std::size_t {1});
        feed.answer(0);
        QTRY_COMPARE(feed.asked.size(), std::size_t {2});
        QCOMPARE(answered.count(), 1); // another axis: the first part is shown at once
        QVERIFY(loader.isBusy());
        feed.answer(1);
        QTRY_VERIFY(!loader.isBusy());
        QCOMPARE(answered.count(), 2);
        QCOMPARE(loader.answers().size(), std::size_t {2});
        loader.reload();
        feed.answer(2);
        QTRY_COMPARE(feed.asked.size(), std::size_t {4});
        QCOMPARE(answered.count(), 2); // the same axis: the picture changes when it is whole
        feed.answer(3);
        QTRY_COMPARE(answered.count(), 3);
    }

    void aNewerQuestionCancelsTheOlder()
    {
        test::FakeFeed feed;
        feed.holds = true;
        const test::FakeClock clock;
        PanelLoader loader(feed, clock);
        loader.ask({day(1)});
        loader.ask({day(2)});
        QVERIFY(feed.asked[0].promise->isCanceled());
        feed.answer(1);
        QTRY_VERIFY(!loader.isBusy());
        feed.asked[0].promise->finish(); // late, and cancelled
        QCoreApplication::processEvents();
        QCOMPARE(loader.answers().front().query, day(2));
    }

    void anOlderAnswerNeverOverwritesANewer()
    {
        test::FakeFeed feed;
        feed.holds = true;
        const test::FakeClock clock;
        PanelLoader loader(feed, clock);
        loader.ask({day(1)});
        feed.answer(0); // finished, its delivery is already on the way
        loader.ask({day(2)});
        feed.answer(1);
        QTRY_VERIFY(!loader.isBusy());
        QCOMPARE(loader.answers().front().query, day(2));
    }

    void aFailureKeepsWhatWasAnswered()
    {
        test::FakeFeed feed;
        test::FakeClock clock;
        PanelLoader loader(feed, clock);
        loader.ask({day(1)});
        QTRY_VERIFY(!loader.isBusy());
        const QDateTime read = loader.answeredAt();
        clock.advance(std::chrono::minutes(5));
        feed.failsWith = Down;
        loader.reload();
        QTRY_VERIFY(loader.error());
        QVERIFY(!loader.isBusy());
        QCOMPARE(loader.answers().front().query, day(1));
        QCOMPARE(loader.answeredAt(), read);
        feed.failsWith.reset();
        loader.reload();
        QTRY_VERIFY(!loader.isBusy() && !loader.error());
        QVERIFY(loader.answeredAt() > read);
    }

    void anExtraMayFailAlone()
    {
        test::FakeFeed feed;
        feed.holds = true;
        const test::FakeClock clock;
        PanelLoader loader(feed, clock);
        loader.ask({day(1), day(2)});
        feed.answer(0);
        QTRY_COMPARE(feed.asked.size(), std::size_t {2});
        feed.fail(1, Down);
        QTRY_VERIFY(!loader.isBusy());
        QVERIFY(!loader.error());
        QVERIFY(loader.answers()[1].error);
    }

    void mayDieWhileAQuestionIsUnderWay()
    {
        test::FakeFeed feed;
        feed.holds = true;
        const test::FakeClock clock;
        {
            PanelLoader loader(feed, clock);
            loader.ask({day(1)});
        }
        QVERIFY(feed.asked[0].promise->isCanceled());
        feed.asked[0].promise->finish();
        QCoreApplication::processEvents();
    }

    void noQuestionsAreNoWork()
    {
        test::FakeFeed feed;
        const test::FakeClock clock;
        PanelLoader loader(feed, clock);
        loader.ask({});
        loader.reload();
        loader.cancel();
        QVERIFY(!loader.isBusy());
        QVERIFY(feed.asked.empty());
    }
};

QTEST_GUILESS_MAIN(TestPanelLoader)
#include "tst_panelloader.moc"
