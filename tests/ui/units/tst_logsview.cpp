#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/units/fakeunitsfeed.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/units/journaltable.h"
#include "ui/units/logsview.h"
#include "ui/units/unitsreader.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const QString W1 = QStringLiteral("celery-worker@1.service");

} // namespace

class TestLogsView : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeUnitsFeed> m_feed;
    std::unique_ptr<UnitsReader> m_reader;
    std::unique_ptr<LogsView> m_view;

    template<typename T>
    T& part(const char* name) const
    {
        T* found = m_view->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }

    JournalTable& table() const { return part<JournalTable>("logsTable"); }

    JournalModel& lines() const { return table().lines(); }

    QString foot() const { return part<ElidedLabel>("logsFoot").fullText(); }

    QString text(int row) const { return lines().index(row, JournalModel::Text).data().toString(); }

    void show()
    {
        m_view->resize(1086, 570);
        m_view->show();
        m_view->setActive(true);
        m_view->showUnit(W1);
        QTRY_VERIFY(m_feed->isFollowed && !m_reader->isAsking());
    }

    void grow(int first, int count, qint64 dropped = 0)
    {
        units::JournalBatch batch = test::someLines(first, count, m_clock.nowUtc());
        batch.dropped = dropped;
        emit m_feed->journalGrew(batch);
    }

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeUnitsFeed>(m_clock.nowUtc());
        m_reader = std::make_unique<UnitsReader>(*m_feed, m_clock, nullptr);
        m_view = std::make_unique<LogsView>(*m_feed, *m_reader, m_theme, m_clock, nullptr);
    }

    void cleanup()
    {
        m_view.reset();
        m_reader.reset();
        m_feed.reset();
    }

    void followsAUnitWhileItIsOnScreen()
    {
        show();
        QCOMPARE(m_feed->asked.unit, W1);
        grow(0, 100);
        QCOMPARE(lines().rowCount(), 100);
        QVERIFY(table().isAtEnd());
        QVERIFY(m_view->isSettled());
        m_view->setActive(false);
        QVERIFY(!m_feed->isFollowed);
        grow(100, 5);
        QCOMPARE(lines().rowCount(), 100);
    }

    void saysWhyNoUnitCanBeChosen()
    {
        m_feed->listFails = Error {ErrorCode::Unreachable, QStringLiteral("The bus is away."), {}, {}, true};
        m_view->show();
        m_view->setActive(true);
        m_reader->refresh();
        auto& banner = part<ErrorBanner>("logsBanner");
        QTRY_VERIFY(banner.isVisible());
        QVERIFY(!m_feed->isFollowed);
        m_feed->listFails.reset();
        emit banner.retryRequested();
        QTRY_VERIFY(m_feed->isFollowed);
        QVERIFY(!banner.isVisible());
    }

    void keepsTheNewestInTheirOrderAndSaysWhatWasDropped()
    {
        show();
        const QAbstractItemModelTester tester(&lines());
        for (int i = 0; i < 25; ++i)
            grow(i * 1000, 1000, i == 23 ? 77 : 0);
        QCOMPARE(lines().rowCount(), JournalModel::MostLines);
        QCOMPARE(text(JournalModel::MostLines - 1), QStringLiteral("line 24999"));
        int last = -1;
        int gaps = 0;
        for (int row = 0; row < lines().rowCount(); ++row) {
            const units::JournalLine* line = lines().line(row);
            if (!line) {
                ++gaps;
                QVERIFY(text(row).contains(QStringLiteral("77")));
                continue;
            }
            QVERIFY(line->cursor.toInt() == last + 1 || last == -1);
            last = line->cursor.toInt();
        }
        QCOMPARE(gaps, 1);
        QCOMPARE(lines().dropped(), 77);
        QVERIFY(foot().contains(QStringLiteral("77")));
    }

    void oneHugeBatchIsBoundedToo()
    {
        show();
        const QAbstractItemModelTester tester(&lines());
        grow(0, 50'000, 9);
        QVERIFY(lines().rowCount() <= JournalModel::MostLines);
        QCOMPARE(text(lines().rowCount() - 1), QStringLiteral("line 49999"));
        units::JournalBatch heavy = test::someLines(0, 5000, m_clock.nowUtc());
        for (units::JournalLine& line : heavy.lines)
            line.text = QString(units::JournalLine::Longest, u'x');
        emit m_feed->journalGrew(heavy);
        qint64 characters = 0;
        for (int row = 0; row < lines().rowCount(); ++row)
            if (const units::JournalLine* line = lines().line(row))
                characters += line->text.size();
        QVERIFY(characters <= JournalModel::MostCharacters);
        QVERIFY(lines().rowCount() > 1000);
    }

    void aFloodDoesNotHoldThePageUp()
    {
        show();
        grow(0, JournalModel::MostLines);
        QElapsedTimer timer;
        timer.start();
        qint64 longest = 0;
        for (int i = 0; i < 100; ++i) { // ten seconds of 10,000 lines a second
            const qint64 before = timer.nsecsElapsed();
            grow(i * 1000, 1000);
            QCoreApplication::processEvents();
            longest = std::max(longest, timer.nsecsElapsed() - before);
        }
        qInfo("100 batches of 1000 lines: %lld ms, the longest %.1f ms", timer.elapsed(),
              static_cast<double>(longest) / 1e6);
        QCOMPARE(lines().rowCount(), JournalModel::MostLines);
    }

    void staysWhereItIsReadWhileOlderLinesGo()
    {
        show();
        grow(0, JournalModel::MostLines);
        QScrollBar& bar = *table().verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        const QString seen = text(table().rowAt(1));
        grow(JournalModel::MostLines, 1000);
        QCOMPARE(text(table().rowAt(1)), seen);
        bar.setValue(bar.maximum());
        m_view->resize(1086, 450); // is no scrolling
        QTRY_VERIFY(table().isAtEnd());
        grow(JournalModel::MostLines + 1000, 10);
        QVERIFY(table().isAtEnd());
    }

    void pausedItHoldsBackAndCountsWhatDoesNotFit()
    {
        show();
        grow(0, 10);
        part<QPushButton>("logsPause").click();
        for (int i = 0; i < 30; ++i)
            grow(10 + i * 1000, 1000);
        QCOMPARE(lines().rowCount(), 10);
        QVERIFY(foot().contains(QStringLiteral("held back")));
        part<QPushButton>("logsPause").click();
        QCOMPARE(text(lines().rowCount() - 1), QStringLiteral("line 30009"));
        QCOMPARE(lines().dropped(), 20'000);
        m_view->setPaused(true);
        grow(40'000, 1);
        QCOMPARE(text(lines().rowCount() - 1), QStringLiteral("line 30009"));
        m_view->setPaused(false);
        QCOMPARE(text(lines().rowCount() - 1), QStringLiteral("line 40000"));
    }

    void asksForWhatIsChosen()
    {
        show();
        part<QComboBox>("logsPriority").setCurrentIndex(4);
        QCOMPARE(m_feed->asked.priority, 3);
        part<QComboBox>("logsRun").setCurrentIndex(1);
        QCOMPARE(m_feed->asked.invocation, m_feed->unit(W1).invocation);
        m_feed->unit(W1).invocation = QStringLiteral("0123456789abcdef0123456789abcdef");
        m_reader->refresh(); // it was started anew
        QTRY_COMPARE(m_feed->asked.invocation, m_feed->unit(W1).invocation);
        part<QComboBox>("logsRange").setCurrentIndex(2);
        QCOMPARE(m_feed->asked.from, m_clock.nowUtc().addSecs(-3600));
        part<QLineEdit>("logsText").setText(QStringLiteral("  HTML"));
        QTRY_COMPARE(m_feed->asked.text, QStringLiteral("  HTML"));
        part<QComboBox>("logsRange").setCurrentIndex(4);
        QVERIFY(!m_feed->isFollowed); // what is over does not grow
        QCOMPARE(m_feed->asked.to, m_clock.nowUtc());
        QTRY_COMPARE(lines().rowCount(), 40);
        part<QDateTimeEdit>("logsFrom").setDateTime(QDateTime(QDate(2026, 6, 14), QTime(7, 0), Qt::UTC));
        QTRY_COMPARE(m_feed->asked.from, QDateTime(QDate(2026, 6, 14), QTime(12, 0), Qt::UTC));
    }

    void readsTheLogFileOfAWorkerToo()
    {
        show();
        QCOMPARE(m_feed->asked.source, units::LogSource::Journal);
        part<QComboBox>("logsSource").setCurrentIndex(1);
        QCOMPARE(m_feed->asked.source, units::LogSource::File);
        QVERIFY(m_feed->isFollowed);
        QVERIFY2(foot().contains(QStringLiteral("/var/log/vigia/worker1.log")), qPrintable(foot()));
        m_view->showUnit(QStringLiteral("vigia-exporter.service"));
        QVERIFY(!foot().contains(QStringLiteral("/var/log")));
        emit m_feed->journalFailed(
            Error {ErrorCode::NotFound, QStringLiteral("It writes no log file."), {}, {}, false});
        QCOMPARE(m_view->failure(), QStringLiteral("It writes no log file."));
        const QVariantMap state = m_view->saveState();
        part<QComboBox>("logsSource").setCurrentIndex(0);
        m_view->restoreState(state);
        QCOMPARE(m_feed->asked.source, units::LogSource::File);
    }

    void readsOnceWhenItDoesNotFollow()
    {
        show();
        part<QPushButton>("logsFollow").click();
        QVERIFY(!m_feed->isFollowed);
        QTRY_COMPARE(lines().rowCount(), 40);
        m_feed->journalFails =
            Error {ErrorCode::PermissionDenied, QStringLiteral("You may not read it."), {}, {}, false};
        m_view->refresh();
        QTRY_COMPARE(m_view->failure(), QStringLiteral("You may not read it."));
        m_feed->journalFails.reset();
        emit part<ErrorBanner>("logsBanner").retryRequested();
        QTRY_COMPARE(m_view->failure(), QString());
    }

    void saysWhenFollowingFailed()
    {
        show();
        grow(0, 3);
        emit m_feed->journalFailed(
            {ErrorCode::Unreachable, QStringLiteral("journalctl ended."), {}, {}, true});
        QCOMPARE(m_view->failure(), QStringLiteral("journalctl ended."));
        QCOMPARE(lines().rowCount(), 3);
    }

    void copiesWhatIsSelectedOrEverything()
    {
        show();
        grow(0, 5);
        part<QPushButton>("logsCopy").click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 5);
        table().selectRow(3);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("2026-06-15T12:00:00.003Z error celery[4711]: line 3\n"));
        QCOMPARE(part<QPlainTextEdit>("logsLine").toPlainText(), QStringLiteral("line 3"));
    }

    void linesOfAnotherDayTellIt()
    {
        show();
        units::JournalBatch batch = test::someLines(0, 2, m_clock.nowUtc());
        batch.lines[0].at = m_clock.nowUtc().addDays(-1);
        emit m_feed->journalGrew(batch);
        QCOMPARE(lines().index(0, JournalModel::Time).data().toString().replace(QChar(0xa0), u' '),
                 QStringLiteral("Jun 14, 07:00:00"));
        QCOMPARE(lines().index(1, JournalModel::Time).data().toString(), QStringLiteral("07:00:00"));
    }

    void hostileLinesStayText()
    {
        show();
        units::JournalBatch batch = test::someLines(0, 3, m_clock.nowUtc());
        batch.lines[0].text = QStringLiteral("<b>bold</b>\n\x1b[31mred\u2028%1") + QString(4000, u'w');
        batch.lines[1].identifier = batch.lines[0].text;
        batch.lines[1].priority = 99;
        batch.lines[2].text.clear();
        batch.lines[2].at = {};
        emit m_feed->journalGrew(batch);
        QVERIFY(text(0).startsWith(QStringLiteral("<b>bold</b> ")));
        QVERIFY(!text(0).contains(QChar(0x1b)));
        table().selectRow(0);
        QVERIFY(!m_view->grab().isNull());
        QCOMPARE(lines().copyText(2), QStringLiteral("info celery[4711]: "));
        QCOMPARE(lines().copyText(-1), QString());
    }
};

QTEST_MAIN(TestLogsView)
#include "tst_logsview.moc"
