#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/jobs/panelparts.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/charts/chartview.h"
#include "ui/jobs/changetable.h"
#include "ui/jobs/dayfield.h"
#include "ui/jobs/diffview.h"
#include "ui/jobs/enginefield.h"
#include "ui/jobs/newrunpanel.h"
#include "ui/jobs/seriesfield.h"
#include "ui/jobs/valuecurve.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using test::part;
using test::seenText;

namespace {

const Error Down {ErrorCode::Unreachable, QStringLiteral("XM is not reachable: try later."), {}, {}, true};

jobs::JobRequest gene()
{
    jobs::JobRequest request;
    request.metric = QStringLiteral("Gene");
    request.entity = QStringLiteral("Recurso");
    request.days = {QDate(2026, 6, 10), QDate(2026, 6, 12)};
    return request;
}

} // namespace

class TestNewRunPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeJobsFeed> m_feed;
    std::unique_ptr<NewRunPanel> m_panel;

    QPushButton& main() const { return part<QPushButton>(*m_panel, "panelMain"); }

    QPushButton& preview() const { return part<QPushButton>(*m_panel, "preview"); }

    QString error() const { return part<ErrorBanner>(*m_panel, "errorBanner").text(); }

    void type(const QString& series)
    {
        auto& field = part<SeriesField>(*m_panel, "series");
        field.setText(series);
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeJobsFeed>(m_clock.nowUtc());
        m_feed->diff = test::sampleDiff(QDate(2026, 6, 12));
        m_panel = std::make_unique<NewRunPanel>(*m_feed, m_theme, m_clock);
        m_panel->resize(410, 640);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_feed.reset();
    }

    void anEmptyFormCannotRun()
    {
        m_panel->start({});
        QVERIFY(m_panel->isSettled());
        QVERIFY(!main().isEnabled());
        QVERIFY(!main().toolTip().isEmpty());
        QCOMPARE(seenText(*m_panel, "seriesRowProblem"),
                 QStringLiteral("Which series? Type a part of its id or its name."));
        main().click();
        QVERIFY(m_feed->submits.asked.empty());
    }

    void theSeriesIsFoundByItsIdOrItsName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("metric");
        QTest::newRow("id") << QStringLiteral("Gene/Recurso") << QStringLiteral("Gene");
        QTest::newRow("case and spaces") << QStringLiteral("  gene / RECURSO ") << QStringLiteral("Gene");
        QTest::newRow("metric with one entity") << QStringLiteral("aporener") << QStringLiteral("AporEner");
        QTest::newRow("name without accents")
            << QStringLiteral("aportes de energia por rio") << QStringLiteral("AporEner");
        QTest::newRow("list") << QStringLiteral("ListadoRecursos") << QStringLiteral("ListadoRecursos");
    }

    void theSeriesIsFoundByItsIdOrItsName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, metric);
        m_panel->start({});
        type(typed);
        QCOMPARE(m_panel->request().metric, metric);
        QVERIFY(main().isEnabled());
        QVERIFY(!seenText(*m_panel, "seriesRowProblem").contains(u"No series"));
    }

    void completionLooksIntoNamesToo()
    {
        m_panel->start({});
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        auto& field = part<SeriesField>(*m_panel, "series");
        QVERIFY(field.hasFocus());
        QTest::keyClicks(&field, QStringLiteral("volumen util"));
        QTRY_COMPARE(field.completer()->completionCount(), 1);
        QTRY_VERIFY(field.completer()->popup()->isVisible());
        QTest::keyClick(field.completer()->popup(), Qt::Key_Down);
        QTest::keyClick(field.completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(field.text(), QStringLiteral("VoluUtilDiarEner/Embalse"));
    }

    void aSeriesThatIsNotKnownIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nonsense") << QStringLiteral("Nada");
        QTest::newRow("two entities") << QStringLiteral("Gene");
        QTest::newRow("sql") << QStringLiteral("'; DROP TABLE metrics; --");
        QTest::newRow("markup") << QStringLiteral("<b>Gene</b><img src=x>");
        QTest::newRow("huge") << QString(5000, u'x');
        QTest::newRow("control characters") << QStringLiteral("Gene\x01/Recurso\n\t%1 %n");
    }

    void aSeriesThatIsNotKnownIsRefused()
    {
        QFETCH(QString, typed);
        m_panel->start({});
        type(typed);
        const QString problem = seenText(*m_panel, "seriesRowProblem");
        QVERIFY(problem.contains(u"choose one of the list"));
        QVERIFY(problem.size() < 150);
        QCOMPARE(part<QLabel>(*m_panel, "seriesRowProblem").textFormat(), Qt::PlainText);
        QVERIFY(!main().isEnabled());
    }

    void daysThatCannotBeAreRefused()
    {
        jobs::JobRequest request = gene();
        request.days = {QDate(2026, 6, 12), QDate(2026, 6, 10)};
        m_panel->start(request);
        QVERIFY(seenText(*m_panel, "daysRowProblem").contains(u"exchange them"));
        QVERIFY(!main().isEnabled());
        part<DayField>(*m_panel, "from").setDate(QDate(1995, 1, 2));
        QVERIFY(seenText(*m_panel, "daysRowProblem").startsWith(u"There is nothing before"));
        part<DayField>(*m_panel, "from").setDate(QDate(2026, 6, 1));
        QVERIFY(main().isEnabled());
        part<DayField>(*m_panel, "to").setDate(QDate(2099, 1, 1));
        QVERIFY(seenText(*m_panel, "daysRowProblem").contains(u"not come yet"));
        QVERIFY(!main().isEnabled());
    }

    void aListHasNoDays()
    {
        jobs::JobRequest request;
        request.metric = QStringLiteral("ListadoRecursos");
        m_panel->start(request);
        QVERIFY(part<QWidget>(*m_panel, "daysRow").isHidden());
        QVERIFY(!m_panel->request().days.from.isValid());
        QVERIFY(main().isEnabled());
    }

    void anotherJobHasAnotherForm()
    {
        m_panel->start({});
        auto& job = part<QComboBox>(*m_panel, "job");
        job.setCurrentIndex(job.findData(QStringLiteral("clean_old_logs")));
        QVERIFY(part<QWidget>(*m_panel, "seriesRow").isHidden());
        QVERIFY(part<QWidget>(*m_panel, "daysRow").isHidden());
        QVERIFY(preview().isHidden());
        QCOMPARE(m_panel->request().number, 90);
        part<QSpinBox>(*m_panel, "number").setValue(999'999);
        QVERIFY(seenText(*m_panel, "numberRowProblem").contains(u"1 to 3"));
        QVERIFY(!main().isEnabled());
        part<QSpinBox>(*m_panel, "number").setValue(30);
        QVERIFY(main().isEnabled());
        main().click();
        QTRY_COMPARE(m_feed->submits.count(), 1U);
        QCOMPARE(m_feed->submits.last().job, QStringLiteral("clean_old_logs"));
        QCOMPARE(m_feed->submits.last().number, 30);
        QVERIFY(m_feed->submits.last().metric.isEmpty());
    }

    void whatTheSiteDoesNotKnowIsShownAndRefused()
    {
        jobs::JobRequest request = gene();
        request.job = QStringLiteral("drop_everything");
        request.engine = QStringLiteral("quantum");
        m_panel->start(request);
        QVERIFY(seenText(*m_panel, "jobRowProblem").contains(u"drop_everything"));
        QVERIFY(seenText(*m_panel, "engineRowProblem").contains(u"quantum"));
        QVERIFY(!main().isEnabled());
    }

    void anEngineThatIsNotAvailableIsRefusedWithItsReason()
    {
        jobs::JobRequest request = gene();
        request.engine = QStringLiteral("celery");
        m_panel->start(request);
        QVERIFY(seenText(*m_panel, "engineRowProblem").contains(u"Redis is not reachable"));
        QVERIFY(!main().isEnabled());
        m_feed->engineList[1].isAvailable = true;
        emit m_feed->enginesChanged();
        QVERIFY(main().isEnabled());
        QCOMPARE(m_panel->request().engine, QStringLiteral("celery"));
    }

    void aSiteWithoutEngineCannotRun()
    {
        m_feed->engineList.clear();
        m_panel = std::make_unique<NewRunPanel>(*m_feed, m_theme, m_clock);
        m_panel->start(gene());
        QVERIFY(!main().isEnabled());
        QVERIFY(!seenText(*m_panel, "engineRowProblem").isEmpty());
    }

    void whatTheRulesRefuseStandsBesideTheDays()
    {
        m_feed->requestError =
            Error {ErrorCode::InvalidData, QStringLiteral("At most 31 days."), {}, {}, false};
        m_panel->start(gene());
        QCOMPARE(seenText(*m_panel, "daysRowProblem"), QStringLiteral("At most 31 days."));
        QVERIFY(!main().isEnabled());
        QVERIFY(!preview().isEnabled());
    }

    void whoMayNotActSeesWhy()
    {
        m_feed->blocked = QStringLiteral("You may only look <b>.");
        m_panel->start(gene());
        QVERIFY(!main().isEnabled());
        QVERIFY(main().toolTip().contains(u"You may only look &lt;b&gt;."));
    }

    void thePreviewShowsCountsChangesAndCurves()
    {
        m_panel->start(gene());
        QSignalSpy settled(m_panel.get(), &ActionPanel::settledChanged);
        preview().click();
        QVERIFY(!m_panel->isSettled());
        QTRY_VERIFY(m_panel->isSettled());
        QCOMPARE(settled.count(), 2);
        QCOMPARE(m_feed->dryRuns.last().metric, QStringLiteral("Gene"));
        const QString counts = seenText(*m_panel, "diffCounts");
        QVERIFY(counts.contains(u"Hourly values: +24 new, ~10 changed, −2 missing"));
        QVERIFY(counts.contains(u"Daily values: +1 new"));
        QVERIFY(seenText(*m_panel, "diffRemarks").contains(u"3"));
        auto& diff = part<DiffView>(*m_panel, "diff");
        QCOMPARE(diff.curve().codes(), (QStringList {QStringLiteral("SNCR"), QStringLiteral("GVIO")}));
        QCOMPARE(diff.curve().chart().set().grid().size, 72);
        const QAbstractItemModel& changes = diff.changes().model();
        QCOMPARE(changes.rowCount(), 10);
        QCOMPARE(changes.headerData(ChangeModel::Delta, Qt::Horizontal).toString(), QStringLiteral("Δ MWh"));
        const QAbstractItemModelTester tester(&diff.changes().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_feed->submits.asked.empty());
    }

    void theOtherRowsAreShownOnRequest()
    {
        m_panel->start(gene());
        preview().click();
        QTRY_VERIFY(m_panel->isSettled());
        auto& more = part<QPushButton>(*m_panel, "changesMore");
        auto& view = part<QTableView>(*m_panel, "changes");
        const int few = view.height();
        QVERIFY(view.isRowHidden(ChangeTable::FirstRows));
        more.click();
        QVERIFY(!view.isRowHidden(ChangeTable::FirstRows));
        QVERIFY(view.height() > few);
        more.click();
        QCOMPARE(view.height(), few);
    }

    void anEditMarksThePreviewAsOutOfDate()
    {
        m_panel->start(gene());
        preview().click();
        QTRY_VERIFY(m_panel->isSettled());
        QVERIFY(!m_panel->isPreviewOutdated());
        part<DayField>(*m_panel, "to").setDate(QDate(2026, 6, 13));
        QVERIFY(m_panel->isPreviewOutdated());
        QVERIFY(seenText(*m_panel, "previewState").startsWith(u"Out of date"));
        QVERIFY(!part<QWidget>(*m_panel, "diff").isEnabled());
        part<DayField>(*m_panel, "to").setDate(QDate(2026, 6, 12));
        QVERIFY(!m_panel->isPreviewOutdated());
    }

    void anOlderPreviewNeverOverwritesANewerOne()
    {
        m_feed->dryRuns.holds = true;
        m_panel->start(gene());
        preview().click();
        preview().click(); // stops the first
        QVERIFY(m_panel->isSettled());
        preview().click();
        QCOMPARE(m_feed->dryRuns.count(), 2U);
        etl::DiffInfo newer;
        newer.hours.inserted = 7;
        m_feed->dryRuns.answer(1, newer);
        m_feed->dryRuns.answer(0, m_feed->diff);
        QTRY_VERIFY(m_panel->isSettled());
        QTest::qWait(10);
        QVERIFY(seenText(*m_panel, "diffCounts").contains(u"+7 new"));
    }

    void aFailedPreviewSaysWhyAndCanBeTriedAgain()
    {
        m_feed->dryRuns.failsWith = Down;
        m_panel->start(gene());
        preview().click();
        QTRY_COMPARE(error(), Down.message);
        m_feed->dryRuns.failsWith.reset();
        part<QPushButton>(*m_panel, "errorRetry").click();
        QTRY_VERIFY(!seenText(*m_panel, "diffCounts").isEmpty());
        QCOMPARE(error(), QString());
    }

    void hostileFiguresDoNotBreakThePreview()
    {
        constexpr double huge = 1e308;
        m_feed->diff = {};
        m_feed->diff.unit = QStringLiteral("<b>GWh</b>");
        for (int i = 0; i < 50; ++i)
            m_feed->diff.biggest.push_back(
                {QDate(2026, 6, 1), QString(2000, u'W'), i, -huge, huge, QStringLiteral("?")});
        m_feed->diff.curve = {{QDate(), QStringLiteral("x"), 3, 1, 2, {}},
                              {QDate(1, 1, 1), QStringLiteral("y"), 99, NoValue, huge, {}},
                              {QDate(9999, 12, 31), QStringLiteral("y"), -1, huge, NoValue, {}}};
        m_feed->diff.hours = {-5, 9'223'372'036'854'775'807, 0, 0, 0};
        m_panel->start(gene());
        preview().click();
        QTRY_VERIFY(m_panel->isSettled());
        QVERIFY(!m_panel->grab().isNull());
    }

    void runQueuesWhatTheFormSays()
    {
        jobs::JobRequest request = gene();
        request.parent = QStringLiteral("e3100000-0000-4000-8000-000000000000");
        request.reason = QStringLiteral("  hours \n missing ");
        m_panel->start(request);
        QVERIFY(seenText(*m_panel, "parent").contains(u"e3100000"));
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        QTRY_COMPARE(done.count(), 1);
        const jobs::JobRequest asked = m_feed->submits.last();
        QCOMPARE(asked.metric, QStringLiteral("Gene"));
        QCOMPARE(asked.entity, QStringLiteral("Recurso"));
        QCOMPARE(asked.days, request.days);
        QCOMPARE(asked.engine, QStringLiteral("embedded"));
        QCOMPARE(asked.reason, QStringLiteral("hours missing"));
        QCOMPARE(asked.parent, request.parent);
        QCOMPARE(done[0][1].toStringList(), QStringList {m_feed->all.front().id});
    }

    void aRefusalOfTheServerStaysBesideTheForm()
    {
        m_feed->submits.failsWith =
            Error {ErrorCode::Conflict, QStringLiteral("Run 9c04 loads these days already."), {}, {}, false};
        m_panel->start(gene());
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        QTRY_COMPARE(error(), m_feed->submits.failsWith->message);
        QVERIFY(main().isEnabled());
        QCOMPARE(done.count(), 0);
        QCOMPARE(m_panel->request().metric, QStringLiteral("Gene"));
    }

    void anOrderGoesOutOnce()
    {
        m_feed->submits.holds = true;
        m_panel->start(gene());
        main().click();
        QVERIFY(!main().isEnabled());
        main().click();
        QTest::keyClick(&main(), Qt::Key_Return);
        QCOMPARE(m_feed->submits.count(), 1U);
        QCOMPARE(part<QPushButton>(*m_panel, "panelCancel").text(), QStringLiteral("Close"));
        m_panel.reset();
        QVERIFY(!m_feed->submits.asked[0].promise->isCanceled());
        m_feed->submits.answer(0, etl::RunInfo {});
    }

    void aPanelThatIsGoneIsNotAnswered()
    {
        m_feed->dryRuns.holds = true;
        m_panel->start(gene());
        preview().click();
        m_panel.reset();
        QVERIFY(m_feed->dryRuns.asked[0].promise->isCanceled());
        m_feed->dryRuns.answer(0, m_feed->diff);
        QTest::qWait(10);
    }

    void theKeyboardIsEnough()
    {
        m_panel->start({});
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("series"));
        type(QStringLiteral("Gene/Recurso"));
        const QStringList order = test::tabOrder(*m_panel);
        const QStringList wanted {QStringLiteral("from"),     QStringLiteral("to"),
                                  QStringLiteral("engine"),   QStringLiteral("reason"),
                                  QStringLiteral("preview"),  QStringLiteral("panelCancel"),
                                  QStringLiteral("panelMain")};
        QCOMPARE(order.mid(0, wanted.size()), wanted);
        part<QWidget>(*m_panel, "series").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_feed->submits.asked.empty());
        QSignalSpy cancelled(m_panel.get(), &ActionPanel::cancelled);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        main().setFocus();
        QTest::keyClick(&main(), Qt::Key_Return);
        QTRY_COMPARE(m_feed->submits.count(), 1U);
    }

    void pictures()
    {
        m_panel->start(gene());
        preview().click();
        QTRY_VERIFY(m_panel->isSettled());
        test::picture(*m_panel, m_theme, QStringLiteral("newrun-preview"));
        type(QStringLiteral("Genes"));
        part<DayField>(*m_panel, "to").setDate(QDate(2026, 6, 1));
        test::picture(*m_panel, m_theme, QStringLiteral("newrun-wrong"));
    }
};

QTEST_MAIN(TestNewRunPanel)
#include "tst_newrunpanel.moc"
