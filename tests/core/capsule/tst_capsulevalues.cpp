#include "core/audit/auditinfo.h"
#include "core/backend/serviceinfo.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/diagnostics/checkinfo.h"
#include "core/jobs/jobinfo.h"
#include "core/targets/alertinfo.h"
#include "core/targets/ruleinfo.h"
#include "core/targets/silenceinfo.h"
#include "core/timeline/timelineinfo.h"
#include "core/workers/workersinfo.h"
#include "tests/core/capsule/samples.h"
#include "tests/support/failonwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace vigia;
using capsule::fromDocument;
using capsule::toDocument;

namespace {

const QDateTime At = QDateTime::fromMSecsSinceEpoch(1'781'000'000'123, Qt::UTC);
const QString Text = QStringLiteral("ñ <b>\"x\"\n⚡");

/// Through the bytes of a capsule and back.
template<typename T>
T back(const T& value)
{
    const QByteArray bytes = QJsonDocument(toDocument(value)).toJson(QJsonDocument::Compact);
    T read {};
    if (!fromDocument(QJsonDocument::fromJson(bytes).object(), read))
        qFatal("refused: %s", bytes.constData());
    return read;
}

/// Every field is written: what is read back makes the same document.
template<typename T>
bool isSame(const T& value)
{
    return toDocument(back(value)) == toDocument(value);
}

} // namespace

class TestCapsuleValues : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void keepsHealth();
    void keepsWorkers();
    void keepsRuns();
    void keepsTheRest();
    void keepsExtremeNumbers();
    void refusesWrongKinds_data();
    void refusesWrongKinds();
    void readsWhatIsAbsentAsDefault();
};

void TestCapsuleValues::keepsHealth()
{
    targets::TargetInfo target;
    target.pool = Text;
    target.labels = {{QStringLiteral("job"), Text}};
    target.scrapeUrl = QUrl(QStringLiteral("http://h:1/m?a=%20b"));
    target.health = targets::TargetHealth::Down;
    target.diagnosis = {QStringLiteral("html"), Text, Text};
    target.lastScrape = At;
    target.lastDuration = 0.25;
    const targets::TargetsInfo info {At, {target}, {{{{QStringLiteral("a"), Text}}}}};
    QVERIFY(back(info).active == info.active && back(info).dropped == info.dropped);
    targets::AlertInfo alert;
    alert.name = Text;
    alert.state = targets::AlertInfo::State::Suppressed;
    alert.silencedBy = {Text};
    alert.ack = targets::AckInfo {Text, Text, At, Text};
    alert.shelf = targets::ShelfInfo {Text, Text, At, At.addDays(1)};
    const targets::AlertsInfo alerts {At, {alert}, Text, {}, Text};
    QVERIFY(back(alerts).alerts == alerts.alerts);
    QCOMPARE(back(alerts).databaseTrouble, Text);
    targets::RuleInfo rule;
    rule.kind = targets::RuleInfo::Kind::Recording;
    rule.state = targets::RuleInfo::State::Firing;
    rule.lastEvaluation = At;
    QVERIFY(back(rule) == rule);
    const targets::SilenceInfo silence {Text, {{Text, Text, true, false}},          At,  At, Text,
                                        Text, targets::SilenceInfo::State::Expired, true};
    QVERIFY(back(silence) == silence);
    const targets::AlertSpan span {Text, {}, targets::AlertInfo::State::Pending, At, At};
    QVERIFY(back(span) == span);
    const capsule::QueryFacts query {
        {Text, Text}, {1, 2, 3}, {QStringLiteral("matrix"), {{{}, {{At, NoValue}, {At, 1e300}}}}, {Text}}};
    QVERIFY(std::isnan(back(query).answer.series.front().samples.front().value));
    QCOMPARE(back(query).answer.series.front().samples.back().at, At);
    QVERIFY(isSame(query));
}

void TestCapsuleValues::keepsWorkers()
{
    workers::WorkersInfo info;
    info.taken = At;
    workers::WorkerRow row;
    row.worker.name = Text;
    row.worker.state = celery::WorkerState::Stopped;
    row.worker.evidence = {{Text, At}};
    row.load = {1.5, 2, -1};
    row.oldestTask = At;
    celery::HeldTask task;
    task.args = QJsonArray {1, Text, QJsonValue()};
    task.started = At;
    task.processId = std::numeric_limits<qint64>::max();
    row.worker.tasks = {task};
    info.workers = {row};
    info.tasks = {{workers::TaskPlace::Scheduled, task}};
    workers::QueueRow queue;
    queue.bySteps = {{0, 3}, {9, 1}};
    queue.trend = 2;
    queue.samples = {{1, 2}};
    info.queues = {queue};
    QVERIFY(back(info).workers == info.workers);
    QVERIFY(back(info).tasks == info.tasks);
    QVERIFY(back(info).queues == info.queues);
    workers::WorkerDetails details;
    details.stats.totals = {{QStringLiteral("tasks.x"), 5}};
    details.registered = {{Text, {{QStringLiteral("rate_limit"), QStringLiteral("10/m")}}}};
    QVERIFY(isSame(details));
    QVERIFY(isSame(capsule::CurveFacts {Text, {{Text, {{1, NoValue}, {2, 3}}}}, Text}));
}

void TestCapsuleValues::keepsRuns()
{
    for (const etl::RunState state :
         {etl::RunState::Pending, etl::RunState::Failure, etl::RunState::Reverted}) {
        const jobs::RunDetails details = test::capsuleRun(Text, state);
        QCOMPARE(back(details).run.state, state);
        QVERIFY(isSame(details));
    }
    jobs::GridRow row;
    row.cells = {{Text, etl::RunState::Retry, 2, true}};
    QVERIFY(isSame(row));
    QVERIFY(isSame(jobs::ScheduledStart {Text, At, At, Text, Text}));
    QVERIFY(back(capsule::BatchFacts {Text, {1, 2, 3, 4}}).parts == (jobs::PartCounts {1, 2, 3, 4}));
}

void TestCapsuleValues::keepsTheRest()
{
    audit::AuditEntry entry;
    entry.id = 7;
    entry.record.proof = {{QStringLiteral("rows"), 48}};
    QVERIFY(isSame(entry));
    const backend::ServiceInfo service {Text, backend::ServiceInfo::State::Lost, 3, At, At, Text, Text};
    QVERIFY(back(service) == service);
    const timeline::LaneInfo lane {
        timeline::LaneKind::Actions,
        {{Text, Text, Text, Text, At, {}, timeline::TimelineItem::Level::Critical}},
        3,
        Text};
    QVERIFY(back(lane) == lane);
    const diagnostics::CheckInfo check {Text, Text, Text, diagnostics::CheckInfo::Outcome::Warn, Text, Text,
                                        Text, At,   5};
    QVERIFY(back(check) == check);
    units::UnitInfo unit;
    unit.name = Text;
    unit.dropIns = {Text};
    QVERIFY(isSame(capsule::UnitFacts {Text, unit}));
    unit.started = At;
    QCOMPARE(back(capsule::UnitFacts {Text, unit}).unit.started, At);
    QVERIFY(isSame(
        capsule::JournalFacts {{}, Text, {{{At, 3, Text, 4, Text, {}, Text}}, 5}, units::LogSource::File}));
    units::MoveInfo move;
    move.id = Text;
    move.kind = units::MoveKind::Revert;
    move.began = At;
    // A phrase is marked with noncharacters.
    move.steps = {{QStringLiteral("drain"), QStringLiteral("failed"), QString(QChar(0xFDD0)) + Text, At, {}}};
    move.proofs = {{QStringLiteral("nodes"), Text, QStringLiteral("ok"), Text}};
    QCOMPARE(back(capsule::MoveFacts {{}, move}).move.steps.front().detail, move.steps.front().detail);
    QVERIFY(isSame(capsule::MoveFacts {Text, move}));
    QVERIFY(isSame(test::capsuleInfo()));
    QVERIFY(isSame(capsule::GapFacts {Text, Text, {test::CapsuleDays}}));
    QVERIFY(isSame(capsule::LayoutFacts {Text, QJsonArray {1}}));
}

void TestCapsuleValues::keepsExtremeNumbers()
{
    jobs::RunDetails details;
    using Limits = std::numeric_limits<double>;
    for (const double value :
         {0.1 + 0.2, -0.0, Limits::max(), Limits::denorm_min(), Limits::infinity(), -Limits::infinity()})
        details.changes.push_back({QDate(2026, 6, 1), {}, 0, value, NoValue, {}});
    details.changedRows = std::numeric_limits<qint64>::min();
    const jobs::RunDetails read = back(details);
    for (std::size_t i = 0; i < details.changes.size(); ++i)
        QVERIFY(read.changes[i].oldValue == details.changes[i].oldValue
                && std::isnan(read.changes[i].newValue));
    QCOMPARE(read.changedRows, details.changedRows);
}

void TestCapsuleValues::refusesWrongKinds_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json :
         {R"({"id": 3})", R"({"state": "WHAT"})", R"({"state": 3})", R"({"attempts": 1e18})",
          R"({"attempts": "1"})", R"({"attempts": 1.5})", R"({"from": "31.12.2026"})", R"({"created_at": 5})",
          R"({"rows": []})", R"({"summary": "x"})", R"({"error": {"class": []}})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestCapsuleValues::refusesWrongKinds()
{
    QFETCH(QByteArray, json);
    etl::RunInfo run;
    QVERIFY(!fromDocument(QJsonDocument::fromJson(json).object(), run));
}

void TestCapsuleValues::readsWhatIsAbsentAsDefault()
{
    etl::RunInfo run;
    QVERIFY(fromDocument(QJsonObject {{QStringLiteral("later_field"), 1}}, run));
    QCOMPARE(run.engine, QStringLiteral("embedded"));
}

QTEST_GUILESS_MAIN(TestCapsuleValues)
#include "tst_capsulevalues.moc"
