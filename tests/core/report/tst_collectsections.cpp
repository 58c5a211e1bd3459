#include "core/async/chained.h"
#include "core/report/reportservice.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>
#include <QtTest>

using namespace vigia;
using namespace vigia::report;

namespace {

const double NaN = std::numeric_limits<double>::quiet_NaN();
const QString Hostile = QStringLiteral("<script>alert(1)</script> =cmd() 😀 \u202e");

targets::QuerySeries sample(const QString& job, const char* label, const QString& name, double value)
{
    return {{{QStringLiteral("job"), job}, {QString::fromLatin1(label), name}}, {{QDateTime(), value}}};
}

} // namespace

class TestCollectSections : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock {QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC)};

    static ReportRequest request(const QStringList& sections, int days = 3)
    {
        ReportRequest request;
        request.days = {QDate(2026, 6, 1), QDate(2026, 6, 1).addDays(days - 1)};
        request.language = QStringLiteral("en");
        request.sections = sections;
        return request;
    }

    /// Each day has `value` in each series, the second day of "thermal" nothing.
    static ReportPorts charts(double value)
    {
        ReportPorts ports;
        ports.chart = [value](const generation::ChartQuery& query) {
            generation::ChartData data;
            data.query = query;
            data.grid = Grid::covering(query.range, query.step);
            const auto size = static_cast<std::size_t>(data.grid.size);
            QStringList codes {QStringLiteral("Sistema")};
            if (query.grouping == generation::Grouping::Source)
                codes = QStringList {QStringLiteral("hydro"), QStringLiteral("thermal")};
            else if (query.grouping == generation::Grouping::Code)
                codes = QStringList {QStringLiteral("AAA"), generation::OthersCode};
            for (const QString& code : std::as_const(codes))
                data.series.push_back(
                    {code, code == u"AAA" ? Hostile : QString(), {}, std::vector<double>(size, value), {}});
            if (codes.size() > 1 && size > 1)
                data.series.back().values[1] = NaN;
            data.provenance.loadedAt = QDateTime(QDate(2026, 6, 5), QTime(1, 2), Qt::UTC);
            data.provenance.dataUntil = query.range.to;
            return ready<Result<generation::ChartData>>(data);
        };
        ports.loads = [](const QList<WatchedSeries>&, const DayRange&) {
            return ready<Result<LoadFacts>>(
                LoadFacts {{QStringLiteral("Gene/Recurso"), {QStringLiteral("run-1"), QDateTime()}}});
        };
        return ports;
    }

    Result<Report> make(const ReportPorts& ports, const ReportRequest& request)
    {
        ReportService service(
            ports, m_clock,
            {QStringLiteral("Site"),
             true,
             false,
             QStringLiteral("ana"),
             QStringLiteral("Vigía 1"),
             {{QStringLiteral("Gene"), QStringLiteral("Recurso"), QStringLiteral("Generación"), 3}}});
        QFuture<Result<Report>> future = service.make(request);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) && future.resultCount() > 0
            ? future.result()
            : Result<Report>(fail(ErrorCode::Timeout, QStringLiteral("no answer")));
    }

    static const Section& section(const Report& report, const char* id)
    {
        static const Section None;
        for (const Section& one : report.sections)
            if (one.id == QLatin1String(id))
                return one;
        return None;
    }

    static const Figure& figure(const Section& section, const char* id)
    {
        static const Figure None;
        for (const Figure& one : section.figures)
            if (one.id == QLatin1String(id))
                return one;
        return None;
    }

    static const Table& table(const Section& section, const char* id)
    {
        static const Table None;
        for (const Table& one : section.tables)
            if (one.id == QLatin1String(id))
                return one;
        return None;
    }

private slots:

    void init() { test::failOnWarnings(); }

    void sumsDaysAndLeavesGapsOut()
    {
        const auto report = make(charts(2.5), request({QStringLiteral("generation")}));
        QVERIFY_RESULT(report);
        const Section& generation = section(*report, "generation");
        QCOMPARE(figure(generation, "generation.total").value, 12.5); // 3 days of hydro, 2 of thermal
        QCOMPARE(figure(generation, "generation.total").unit, QStringLiteral("GWh"));
        QCOMPARE(figure(generation, "generation.total").provenance.run, QStringLiteral("run-1"));
        QVERIFY(figure(generation, "generation.total").provenance.loaded.isValid());
        QCOMPARE(figure(generation, "generation.largest").value, 5.0);
        QCOMPARE(figure(generation, "generation.smallest").value, 2.5);
        QCOMPARE(figure(generation, "generation.smallest").note, QStringLiteral("Jun\u00a02,\u00a02026"));
        const Table& sources = table(generation, "generation.by-source");
        QCOMPARE(sources.rows.size(), 2);
        QCOMPARE(sources.rows[0][2].toDouble(), 60.0);
        QCOMPARE(sources.totals[1].toDouble(), 12.5);
        const Table& days = table(generation, "generation.by-step");
        QCOMPARE(days.rows.size(), 3);
        QVERIFY(!days.rows[1][2].isValid()); // a gap is no zero
        QCOMPARE(days.totals.last().toDouble(), 12.5);
        QCOMPARE(generation.charts.size(), 1);
        QVERIFY(std::isnan(generation.charts[0].lines[1].values[1]));
    }

    void passesHostileNamesUnchanged()
    {
        const auto report = make(charts(1), request({QStringLiteral("generation")}));
        QVERIFY_RESULT(report);
        const Table& plants = table(section(*report, "generation"), "generation.by-plant");
        QCOMPARE(plants.rows[0][0].toString(), Hostile);
        QCOMPARE(plants.rows[0][1].toString(), QStringLiteral("AAA"));
        QCOMPARE(plants.rows[1][0].toString(), QStringLiteral("All others"));
        QVERIFY(!plants.rows[1][1].isValid());
    }

    void drawsOneDayByItsHours()
    {
        const auto report = make(charts(1), request({QStringLiteral("generation")}, 1));
        QVERIFY_RESULT(report);
        const Chart& chart = section(*report, "generation").charts.at(0);
        QCOMPARE(chart.step, QStringLiteral("hour"));
        QCOMPARE(chart.unit, QStringLiteral("MWh"));
        QCOMPARE(chart.instants.size(), std::size_t {24});
        QCOMPARE(report->title, QStringLiteral("Daily report"));
    }

    void tellsTenYearsByMonths()
    {
        auto asked = request({QStringLiteral("generation"), QStringLiteral("price")});
        asked.days = {QDate(2016, 1, 15), QDate(2025, 12, 31)};
        const auto report = make(charts(1), asked);
        QVERIFY_RESULT(report);
        const Section& generation = section(*report, "generation");
        QCOMPARE(generation.charts[0].step, QStringLiteral("month"));
        const Table& months = table(generation, "generation.by-step");
        QCOMPARE(months.rows.size(), 120);
        QCOMPARE(months.rows[0][0].toString(), QStringLiteral("2016-01"));
        QCOMPARE(months.rows[0][1].toDouble(), 17.0); // cut to the range
        QCOMPARE(figure(section(*report, "price"), "price.mean").value, 1.0); // not a sum
        QCOMPARE(table(section(*report, "price"), "price.by-step").totals[1].toDouble(), 1.0);
    }

    void saysWhatIsMissing()
    {
        const auto report = make({}, request({}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->sections.size(), 10);
        for (const Section& one : report->sections) {
            QVERIFY2(one.figures.isEmpty() && one.tables.isEmpty() && one.charts.isEmpty(),
                     qPrintable(one.id));
            if (one.id != u"completeness") // no series is watched where gaps can't be asked
                QVERIFY2(!one.missing.isEmpty(), qPrintable(one.id));
            QVERIFY(!one.title.isEmpty());
        }
    }

    void aSourceThatFailsLeavesTheOthers()
    {
        ReportPorts ports = charts(1);
        ports.runs = [](const QDateTime&, const QDateTime&) {
            return ready<Result<RunFacts>>(
                fail(ErrorCode::Unreachable, QStringLiteral("PostgreSQL is away.")));
        };
        const auto report = make(ports, request({QStringLiteral("generation"), QStringLiteral("runs")}));
        QVERIFY_RESULT(report);
        QVERIFY(!section(*report, "generation").figures.isEmpty());
        QCOMPARE(section(*report, "runs").missing,
                 QStringList {QStringLiteral(
                     "ETL runs: PostgreSQL can't be reached: check its address and the network.")});
    }

    void countsRunsAndTheirFailureRate()
    {
        ReportPorts ports;
        ports.runs = [](const QDateTime&, const QDateTime&) {
            RunFacts facts;
            RunGroup group;
            group.job = QStringLiteral("load");
            group.metric = QStringLiteral("Gene");
            group.entity = QStringLiteral("Recurso");
            group.runs = 5;
            group.succeeded = 3;
            group.failed = 1;
            group.revoked = 1;
            facts.groups = {group};
            RunFact failed;
            failed.id = QStringLiteral("id");
            failed.errorClass = QStringLiteral("HtmlInsteadOfJson");
            failed.error = Hostile;
            facts.failed = {failed};
            facts.failedInAll = 700;
            return ready<Result<RunFacts>>(facts);
        };
        const auto report = make(ports, request({QStringLiteral("runs")}));
        QVERIFY_RESULT(report);
        const Section& runs = section(*report, "runs");
        QCOMPARE(figure(runs, "runs.failure-rate").value, 25.0); // cancelled ones did not fail
        QCOMPARE(table(runs, "runs.by-series").rows[0][1].toString(), QStringLiteral("Generación · Recurso"));
        QCOMPARE(table(runs, "runs.by-error").rows[0][3].toString(), Hostile);
        QVERIFY(table(runs, "runs.failed").note.contains(QStringLiteral("700")));
    }

    void noRunHasNoFailureRate()
    {
        ReportPorts ports;
        ports.runs = [](const QDateTime&, const QDateTime&) { return ready<Result<RunFacts>>(RunFacts {}); };
        const auto report = make(ports, request({QStringLiteral("runs")}));
        QVERIFY_RESULT(report);
        const Figure& rate = figure(section(*report, "runs"), "runs.failure-rate");
        QVERIFY(std::isnan(rate.value));
        QVERIFY(!rate.note.isEmpty());
    }

    void tellsAvailabilityAndWhenItWasNotLooked()
    {
        ReportPorts ports;
        QDateTime askedTo;
        ports.targets = [&askedTo](const QDateTime&, const QDateTime& to) {
            askedTo = to;
            AvailabilityFacts facts;
            facts.share.series = {sample(QStringLiteral("xm"), "instance", QStringLiteral("a:1"), 1),
                                  sample(QStringLiteral("xm"), "instance", Hostile, 0.5)};
            const double first =
                static_cast<double>(QDateTime(QDate(2026, 6, 2), QTime(15, 0), Qt::UTC).toSecsSinceEpoch());
            facts.first.series = {sample(QStringLiteral("xm"), "instance", QStringLiteral("a:1"), first)};
            return ready<Result<AvailabilityFacts>>(facts);
        };
        ports.workers = [](const QDateTime&, const QDateTime&) {
            return ready<Result<AvailabilityFacts>>(AvailabilityFacts {});
        };
        const auto report = make(ports, request({QStringLiteral("targets"), QStringLiteral("workers")}, 30));
        QVERIFY_RESULT(report);
        const Section& targets = section(*report, "targets");
        QCOMPARE(figure(targets, "targets.mean").value, 75.0);
        QCOMPARE(figure(targets, "targets.lowest").value, 50.0);
        QCOMPARE(figure(targets, "targets.lowest").note, Hostile);
        QVERIFY(table(targets, "targets.availability").note.contains(QStringLiteral("2026-06-02 10:00")));
        QCOMPARE(askedTo, m_clock.nowUtc()); // the range ends in the future
        QCOMPARE(section(*report, "workers").missing.size(), 1); // no samples are not 100 %
    }

    void countsAlertsButNotTheDeadMansSwitch()
    {
        const QDateTime at(QDate(2026, 6, 2), QTime(10, 0), Qt::UTC);
        ReportPorts ports;
        ports.spans = [at](const QDateTime&, const QDateTime&) {
            const targets::Labels critical {{QStringLiteral("severity"), QStringLiteral("critical")}};
            const targets::Labels none {{QStringLiteral("severity"), QStringLiteral("none")}};
            using State = targets::AlertInfo::State;
            return ready<Result<QList<targets::AlertSpan>>>(QList<targets::AlertSpan> {
                {QStringLiteral("Down"), critical, State::Firing, at, at.addSecs(3600)},
                {QStringLiteral("Down"), critical, State::Pending, at, at.addSecs(60)},
                {QStringLiteral("Down"), critical, State::Firing, at.addSecs(7200), at.addSecs(9000)},
                {QStringLiteral("Watchdog"), none, State::Firing, at, at.addDays(1)}});
        };
        ports.alarmActs = [at](const QDateTime&, const QDateTime&) {
            return ready<Result<AlarmActFacts>>(AlarmActFacts {{{at.addSecs(300),
                                                                 QStringLiteral("Down"),
                                                                 QStringLiteral("ack"),
                                                                 QStringLiteral("ana"),
                                                                 Hostile,
                                                                 {},
                                                                 at}},
                                                               1});
        };
        const auto report = make(ports, request({QStringLiteral("alerts")}));
        QVERIFY_RESULT(report);
        const Section& alerts = section(*report, "alerts");
        QCOMPARE(figure(alerts, "alerts.fired").value, 2.0);
        QCOMPARE(figure(alerts, "alerts.critical").value, 2.0);
        QCOMPARE(figure(alerts, "alerts.hours").value, 1.5);
        const Table& acts = table(alerts, "alerts.acknowledgements");
        QCOMPARE(acts.rows[0][4].toLongLong(), 300);
        QCOMPARE(acts.rows[0][6].toString(), Hostile);
    }

    void handsOverWhatIsOpenWithTheNotes()
    {
        ReportPorts ports;
        ports.alertsNow = [this] {
            targets::AlertsInfo info;
            info.taken = m_clock.nowUtc();
            targets::AlertInfo open;
            open.name = QStringLiteral("Down");
            targets::AlertInfo shelved = open;
            shelved.shelf =
                targets::ShelfInfo {QStringLiteral("ana"), Hostile, info.taken, info.taken.addDays(1)};
            info.alerts = {open, shelved};
            info.alertmanagerTrouble = QStringLiteral("Alertmanager is away.");
            return ready<Result<targets::AlertsInfo>>(info);
        };
        ports.gaps = [](const generation::GapQuery&) {
            return ready<Result<std::vector<DayRange>>>(
                std::vector<DayRange> {{QDate(2026, 6, 2), QDate(2026, 6, 3)}});
        };
        auto asked = request({QStringLiteral("handover")});
        asked.notes = QStringList {QStringLiteral("  "), Hostile};
        const auto report = make(ports, asked);
        QVERIFY_RESULT(report);
        QCOMPARE(report->title, QStringLiteral("Shift handover"));
        const Section& handover = section(*report, "handover");
        QCOMPARE(figure(handover, "handover.open").value, 1.0);
        QCOMPARE(figure(handover, "handover.shelved").value, 1.0);
        QCOMPARE(figure(handover, "handover.gaps").value, 1.0);
        QCOMPARE(table(handover, "handover.alarms").rows[1][7].toString(), Hostile);
        QCOMPARE(table(handover, "handover.gaps").rows[0][3].toLongLong(), 2);
        QCOMPARE(table(handover, "handover.notes").rows, (QList<QVariantList> {{Hostile}}));
        QVERIFY(handover.missing.contains(
            QStringLiteral("Alarms now: Alertmanager could not be read: run “vigiactl doctor”.")));
    }

    void cancellingCancelsEveryQuestion()
    {
        QPromise<Result<RunFacts>> held;
        held.start();
        ReportPorts ports = charts(1);
        ports.runs = [&held](const QDateTime&, const QDateTime&) { return held.future(); };
        ReportService service(ports, m_clock, {});
        QFuture<Result<Report>> future = service.make(request({}));
        QTRY_VERIFY(future.progressValue() > 0);
        QVERIFY(!future.progressText().isEmpty());
        future.cancel();
        QTRY_VERIFY(held.isCanceled());
        held.finish();
    }

    void theServicesEndEndsItsAnswers()
    {
        QPromise<Result<RunFacts>> held;
        held.start();
        ReportPorts ports;
        ports.runs = [&held](const QDateTime&, const QDateTime&) { return held.future(); };
        auto service = std::make_unique<ReportService>(ports, m_clock, ReportService::Settings {});
        QFuture<Result<Report>> future = service->make(request({QStringLiteral("runs")}));
        service.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        held.finish();
    }
};

QTEST_GUILESS_MAIN(TestCollectSections)
#include "tst_collectsections.moc"
