#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/diagnostics/fakediagnosticsfeed.h"
#include "ui/base/errorbanner.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/diagnostics/diagnosticspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using diagnostics::CheckInfo;
using Outcome = CheckInfo::Outcome;

class TestDiagnosticsPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeDiagnosticsFeed> m_feed;
    std::unique_ptr<DiagnosticsPage> m_page;

    template<typename T>
    T& part(const char* name) const
    {
        return *m_page->findChild<T*>(QString::fromLatin1(name));
    }

    RowsTable& table() const { return part<RowsTable>("checkTable"); }

    QString cell(const char* id, int column) const
    {
        const int row = table().rows().rowOf(QString::fromLatin1(id));
        return table().model()->index(row, column).data().toString();
    }

    void add(const char* id, const char* group, const QString& title, Outcome outcome,
             const QString& evidence, const QString& remedy = {}, const char* page = "")
    {
        CheckInfo check {
            QString::fromLatin1(id),   QString::fromLatin1(group), title, outcome, evidence, remedy,
            QString::fromLatin1(page), m_clock.nowUtc(),           31};
        m_feed->found.append(check);
    }

    void addSamples()
    {
        add("postgresql", "PostgreSQL", QStringLiteral("PostgreSQL answers"), Outcome::Ok,
            QStringLiteral("Answers as portal on database portal_energetico in 3 ms; up for 12 d."));
        add("schema", "PostgreSQL", QStringLiteral("Vigía's schema is up to date"), Outcome::Ok,
            QStringLiteral("Schema vigia has version 5, nothing is pending."));
        add("portal-faults", "Data and runs", QStringLiteral("Known faults of the portal's data"),
            Outcome::Warn,
            QStringLiteral(
                "In 312 480 rows of 2026-06-08 – 2026-06-14: 240 without a name (NULL recurso), 168 "
                "under _SISTEMA_, 24 prices divided by 1000."),
            QStringLiteral(
                "Charts read them right. To correct the tables, load these days again: vigiactl etl "
                "backfill METRIC/ENTITY --from 2026-06-08 --to 2026-06-14 --only all."),
            "generation");
        add("etl-failures", "Data and runs", QStringLiteral("Failure rate of runs, 24 h"), Outcome::Fail,
            QStringLiteral("15 of 64 runs failed in the last 24 h (23.4 %). Most often: MissingColumn."),
            QStringLiteral("Look at them: vigiactl etl runs --filter state:FAILURE."), "jobs");
        add("xm", "Data and runs", QStringLiteral("XM gives data"), Outcome::Unknown,
            QStringLiteral("No run has got data from XM yet."),
            QStringLiteral("Try one day: vigiactl etl run Gene/Recurso --from DAY --to DAY --dry-run."),
            "jobs");
        add("metrics-endpoint", "Telemetry", QStringLiteral("/metrics is valid"), Outcome::Fail,
            QStringLiteral(
                "The answer is a web page, not metrics: text/html, it begins with “<!DOCTYPE html>”."),
            QStringLiteral(
                "Let /metrics be served before the page's own routes, or scrape vigiactl exporter."),
            "targets");
    }

    void show()
    {
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

    void make()
    {
        m_page = std::make_unique<DiagnosticsPage>(*m_feed, m_theme, m_clock);
        new QAbstractItemModelTester(table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        m_page->resize(1110, 640);
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeDiagnosticsFeed>();
        addSamples();
        make();
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_theme.setScale(100);
    }

    void looksOnlyWhenItIsSeen()
    {
        QVERIFY(m_feed->asked.empty());
        QVERIFY(!m_page->isSettled());
        show();
        QCOMPARE(m_feed->asked.size(), 1U);
        QVERIFY(m_feed->asked[0].ids.isEmpty());
        m_page->hide();
        m_page->show();
        QCOMPARE(m_feed->asked.size(), 1U);
    }

    void showsStatesAsWordsUnderTheirGroups()
    {
        show();
        QCOMPARE(table().model()->rowCount(), 6 + 3);
        QCOMPARE(cell("postgresql", 1), QStringLiteral("ok"));
        QCOMPARE(cell("etl-failures", 1), QStringLiteral("failed"));
        QCOMPARE(cell("portal-faults", 1), QStringLiteral("warning"));
        QCOMPARE(cell("xm", 1), QStringLiteral("unknown"));
        QCOMPARE(part<QLabel>("checkSummary").text(),
                 QStringLiteral("2 ok · 2 failed · 1 warnings · 1 unknown"));
        QVERIFY(part<QLabel>("checkAbsent").text().contains(u"no Alertmanager"));
        QVERIFY(part<QLabel>("checkConsole").text().contains(u"31 ms"));
        QVERIFY(part<QLabel>("checkConsole").text().contains(u"120\u00a0MiB"));
        m_clock.advance(std::chrono::minutes(4));
        QTRY_COMPARE(cell("postgresql", 3), QStringLiteral("4 min"));
    }

    void resultsComeOneByOneAndTheSelectionStays()
    {
        m_feed->holds = true;
        m_page->show();
        QVERIFY(!m_page->isSettled());
        QCOMPARE(cell("schema", 1), QStringLiteral("looks …"));
        emit m_feed->checked(m_feed->found[1]);
        QCOMPARE(cell("schema", 1), QStringLiteral("ok"));
        QVERIFY(table().select(QStringLiteral("etl-failures")));
        m_feed->answer(0);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(table().currentKey(), QStringLiteral("etl-failures"));
        QCOMPARE(part<QPlainTextEdit>("checkRemedy").toPlainText(), m_feed->found[3].remedy);
    }

    void onlyProblemsHidesWhatIsWell()
    {
        show();
        part<QPushButton>("checkProblems").click();
        QCOMPARE(table().model()->rowCount(), 4 + 2);
        QCOMPARE(table().rows().rowOf(QStringLiteral("postgresql")), -1);
        const QVariantMap state = m_page->saveState();
        make();
        m_page->restoreState(state);
        show();
        QCOMPARE(table().model()->rowCount(), 4 + 2);
        m_page->restoreState(
            {{QStringLiteral("splitter"), 7}, {QStringLiteral("widths"), QStringLiteral("x")}});
    }

    void runsOneAgainAndAllAgain()
    {
        show();
        table().select(QStringLiteral("xm"));
        m_feed->found[4].outcome = Outcome::Ok;
        part<QPushButton>("checkAgain").click();
        QTRY_COMPARE(cell("xm", 1), QStringLiteral("ok"));
        QCOMPARE(m_feed->asked.back().ids, QStringList {QStringLiteral("xm")});
        m_feed->holds = true;
        part<QPushButton>("checkAll").click();
        m_page->refresh();
        QVERIFY(m_feed->asked[2].promise->isCanceled());
        m_feed->answer(3);
        QTRY_VERIFY(m_page->isSettled());
    }

    void copiesRemedyAndReport()
    {
        show();
        table().select(QStringLiteral("metrics-endpoint"));
        part<QPushButton>("checkCopy").click();
        QCOMPARE(QApplication::clipboard()->text(), m_feed->found[5].remedy);
        part<QPushButton>("checkReport").click();
        const QString report = QApplication::clipboard()->text();
        for (const CheckInfo& check : qAsConst(m_feed->found))
            QVERIFY(report.contains(check.evidence));
        QVERIFY(report.contains(u"no Alertmanager"));
    }

    void opensThePageThatShowsMore()
    {
        show();
        QSignalSpy spy(m_page.get(), &DiagnosticsPage::openRequested);
        table().select(QStringLiteral("postgresql"));
        QVERIFY(part<QPushButton>("checkOpen").isHidden());
        table().select(QStringLiteral("etl-failures"));
        part<QPushButton>("checkOpen").click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QStringLiteral("jobs"));
    }

    void aFailedRunIsSaid()
    {
        m_feed->holds = true;
        m_page->show();
        m_feed->asked[0].promise->addResult(
            fail(ErrorCode::Internal, QStringLiteral("It broke: try again.")));
        m_feed->asked[0].promise->finish();
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_page->failure(), QStringLiteral("It broke: try again."));
        QCOMPARE(part<ErrorBanner>("errorBanner").text(), m_page->failure());
    }

    void hostileTextsAreOnlyText()
    {
        m_feed->found[3].evidence = QStringLiteral("<b>bold</b>&amp;\n\n") + QString(100'000, u'x');
        m_feed->found[3].remedy = QStringLiteral("<a href='x'>y</a>\u202e") + QString(100'000, u'y');
        m_feed->found[3].group = QStringLiteral("<i>group</i>");
        add("strange", "", QString(), Outcome::Fail, QString());
        make();
        show();
        table().select(QStringLiteral("etl-failures"));
        QVERIFY(part<QPlainTextEdit>("checkRemedy").toPlainText().startsWith(u"<a href"));
        QVERIFY(part<QPlainTextEdit>("checkRemedy").toPlainText().size() < 5000);
        QVERIFY(!m_page->grab().isNull());
    }

    void theKeyboardIsEnough()
    {
        show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table().setFocus();
        table().select(QStringLiteral("etl-failures"));
        QStringList names;
        for (int i = 0; i < 12; ++i) {
            names.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"checkTable", "checkProblems", "checkReport", "checkAll", "checkRemedy",
                                 "checkCopy", "checkAgain", "checkOpen"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        QSignalSpy spy(m_page.get(), &DiagnosticsPage::openRequested);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
    }

    void textOfTwiceTheSizeFits()
    {
        m_theme.setScale(200);
        show();
        table().select(QStringLiteral("metrics-endpoint"));
        QVERIFY(!m_page->grab().isNull());
        QVERIFY(m_page->minimumSizeHint().width() <= 1110);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            return;
        show();
        table().select(QStringLiteral("etl-failures"));
        for (const auto& [mode, word] :
             {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")})
            for (const QSize& size : {QSize(1110, 640), QSize(1740, 920)}) {
                m_theme.setMode(mode);
                m_page->resize(size);
                QTest::qWait(50);
                QVERIFY(m_page->grab().save(QStringLiteral("%1/diagnostics-%2-%3.png")
                                                .arg(folder, QString::fromLatin1(word))
                                                .arg(size.width())));
            }
        m_theme.setScale(200);
        m_page->resize(1110, 640);
        QTest::qWait(50);
        QVERIFY(m_page->grab().save(folder + QStringLiteral("/diagnostics-200.png")));
    }
};

QTEST_MAIN(TestDiagnosticsPage)
#include "tst_diagnosticspage.moc"
