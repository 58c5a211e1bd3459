#include "app/console/livefeeds.h"
#include "app/console/recorded/recordedfeeds.h"
#include "core/backend/capsulewiring.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/site/supervisor.h"
#include "tests/core/units/fakesystemd.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace vigia;
using namespace vigia::console;
using capsule::CapsuleReader;
using capsule::toDocument;

namespace {

/// The value of the future, or Timeout.
template<typename T>
Result<T> waited(const QFuture<Result<T>>& future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return fail(ErrorCode::Timeout, QStringLiteral("no answer"));
    return future.result();
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ui::ConsoleFigures noFigures()
{
    return {};
}

/// Of what is over in a lane: its id and title.
QStringList told(const timeline::TimelineInfo& info, timeline::LaneKind kind)
{
    QStringList items;
    for (const timeline::LaneInfo& lane : info.lanes)
        for (const timeline::TimelineItem& item : lane.items)
            if (lane.kind == kind && item.to.isValid())
                items += item.id % u' ' % item.title;
    items.sort();
    return items;
}

} // namespace

/// A capsule of a whole real site, with Celery's workers and Prometheus: its feeds answer what the live ones
/// answered when it was saved.
class TestRecordedSite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init() { test::failOnWarnings(); }

    void cleanupTestCase();
    void runsAreThoseOfThen();
    void theGridIsThatOfThen();
    void workersAreThoseOfThen();
    void targetsAndAlertsAreThoseOfThen();
    void theTimelineIsThatOfThen();
    void theAuditIsThatOfThen();
    void chartsAreThoseOfThen();
    void checksAreThoseOfThen();
    void unitsAreThoseOfThen();
    void theCommandTellsTheQueriesToo();

private:
    /// Loads through the queue, and waits for the worker.
    void load();

    QTemporaryDir m_dir;
    std::unique_ptr<site::Supervisor> m_site;
    test::FakeSystemd m_systemd;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<LiveFeeds> m_live;
    std::unique_ptr<RecordedFeeds> m_recorded;
    DayRange m_days;
};

void TestRecordedSite::load()
{
    jobs::JobRequest request;
    request.metric = QStringLiteral("Gene");
    request.entity = QStringLiteral("Recurso");
    request.days = {m_days.from, m_days.from.addDays(1)};
    request.reason = QStringLiteral("for a test");
    const auto run = waited(m_live->jobs().submit(request));
    QVERIFY_RESULT(run);
    const auto ended = [this, id = run->id] {
        const auto details = waited(m_live->jobs().details(id));
        return details && details->run.state == etl::RunState::Success;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 60'000);
}

void TestRecordedSite::initTestCase()
{
    m_site = std::make_unique<site::Supervisor>(
        m_dir.path(), qEnvironmentVariable("VIGIA_BIN") + QStringLiteral("/vigiactl"));
    site::UpOptions options;
    options.engine = site::UpOptions::Engine::Celery;
    options.fastButUnsafe = true;
    const auto site = m_site->up(options);
    QVERIFY_RESULT(site);
    QCOMPARE(m_systemd.start(), QString());
    m_systemd.units.insert(QStringLiteral("celery-worker@1.service"), {});
    auto backend = backend::Backend::create(*site);
    QVERIFY_RESULT(backend);
    m_backend = *std::move(backend);
    m_live = std::make_unique<LiveFeeds>(*m_backend, m_dir.path(), noFigures);
    const QDate today = energyday::dayAt(m_backend->clock().nowUtc().toMSecsSinceEpoch());
    m_days = {today.addDays(-8), today};
    load();
    // Prometheus finds its targets some seconds after it answers.
    const auto targets = [this] {
        const auto info = waited(m_live->targets().targets());
        return info ? info->active.size() : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(targets(), 3, 60'000);

    backend::CapsuleSaver saver(*m_backend);
    backend::CapsuleRequest request;
    request.path = m_dir.filePath(QStringLiteral("incident.vigia"));
    request.days = m_days;
    request.madeBy = QStringLiteral("maria");
    request.keyFile = m_dir.filePath(QStringLiteral("key.pem"));
    request.stateDirectory = m_dir.path();
    request.unitsBus = m_systemd.address();
    QVERIFY_RESULT(waited(saver.save(request)));
    const auto reader = CapsuleReader::open(request.path, request.keyFile);
    QVERIFY_RESULT(reader);
    m_recorded = std::make_unique<RecordedFeeds>(*reader, etl::RuleBook::builtIn().value(), noFigures);
}

void TestRecordedSite::cleanupTestCase()
{
    m_recorded.reset();
    m_live.reset();
    m_backend.reset();
    QVERIFY_RESULT(m_site->down());
}

void TestRecordedSite::runsAreThoseOfThen()
{
    const auto then = waited(m_live->jobs().runs({}));
    const auto kept = waited(m_recorded->jobs().runs({}));
    QVERIFY_RESULT(then);
    QVERIFY_RESULT(kept);
    QVERIFY(!kept->runs.empty());
    int compared = 0;
    for (const etl::RunInfo& run : kept->runs) {
        if (run.isOpen())
            continue; // it goes on in the live site
        ++compared;
        const auto details = waited(m_recorded->jobs().details(run.id));
        const auto live = waited(m_live->jobs().details(run.id));
        QVERIFY_RESULT(details);
        QVERIFY_RESULT(live);
        QCOMPARE(json(toDocument(run)), json(toDocument(live->run)));
        QCOMPARE(json(toDocument(*details)), json(toDocument(*live)));
    }
    QVERIFY(compared > 0);
    QVERIFY(then->matching >= kept->matching);
}

void TestRecordedSite::theGridIsThatOfThen()
{
    const auto then = waited(m_live->jobs().grid(m_days));
    const auto kept = waited(m_recorded->jobs().grid(m_days));
    QVERIFY_RESULT(then);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->rows.size(), then->rows.size());
    for (std::size_t i = 0; i < then->rows.size(); ++i)
        QCOMPARE(json(toDocument(kept->rows[i])), json(toDocument(then->rows[i])));
}

void TestRecordedSite::workersAreThoseOfThen()
{
    const auto then = waited(m_live->workers().look());
    const auto kept = waited(m_recorded->workers().look());
    QVERIFY_RESULT(then);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->workers.size(), 2);
    QCOMPARE(then->workers.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const workers::WorkerRow& row = kept->workers[i];
        const workers::WorkerRow& live = then->workers[i];
        QCOMPARE(row.worker.name, live.worker.name);
        QVERIFY(row.worker.state == celery::WorkerState::Idle
                || row.worker.state == celery::WorkerState::Working);
        QCOMPARE(row.worker.queues, live.worker.queues);
        QCOMPARE(row.processId, live.processId);
        QCOMPARE(row.pool, live.pool);
        QVERIFY(!row.worker.evidence.isEmpty());
        const auto details = waited(m_recorded->workers().details(row.worker.name));
        const auto told = waited(m_live->workers().details(row.worker.name));
        QVERIFY_RESULT(details);
        QVERIFY_RESULT(told);
        QCOMPARE(details->registered.size(), told->registered.size());
        for (qsizetype task = 0; task < told->registered.size(); ++task)
            QCOMPARE(details->registered[task].name, told->registered[task].name);
        QCOMPARE(details->stats.totals, told->stats.totals);
    }
    QCOMPARE(kept->queues.size(), then->queues.size());
}

void TestRecordedSite::targetsAndAlertsAreThoseOfThen()
{
    const auto then = waited(m_live->targets().targets());
    const auto kept = waited(m_recorded->targets().targets());
    QVERIFY_RESULT(then);
    QVERIFY_RESULT(kept);
    const auto urls = [](const targets::TargetsInfo& info) {
        QStringList list;
        for (const targets::TargetInfo& target : info.active)
            list += target.pool % u' ' % target.scrapeUrl.toString();
        list.sort(); // Prometheus has no order
        return list;
    };
    QCOMPARE(urls(*kept).size(), 3);
    QCOMPARE(urls(*kept), urls(*then));
    const auto rules = waited(m_live->targets().rules());
    const auto keptRules = waited(m_recorded->targets().rules());
    QVERIFY_RESULT(rules);
    QVERIFY_RESULT(keptRules);
    QCOMPARE(keptRules->size(), rules->size());
    for (qsizetype i = 0; i < rules->size(); ++i)
        QCOMPARE((*keptRules)[i].expression, (*rules)[i].expression);
    QVERIFY_RESULT(waited(m_recorded->targets().alerts()));
    const auto queries = waited(m_recorded->targets().queries());
    QVERIFY_RESULT(queries);
    QVERIFY(std::any_of(queries->begin(), queries->end(),
                        [](const ui::KeptQuery& query) { return query.expression == u"up"; }));
}

void TestRecordedSite::theTimelineIsThatOfThen()
{
    const capsule::CapsuleInfo& info = m_recorded->reader().info();
    const auto then = waited(m_live->timeline().timeline(info.from, info.to));
    const auto kept = waited(m_recorded->timeline().timeline(info.from, info.to));
    QVERIFY_RESULT(then);
    QVERIFY_RESULT(kept);
    for (const timeline::LaneInfo& lane : kept->lanes)
        QVERIFY2(lane.trouble.isEmpty(), qPrintable(lane.trouble));
    for (const auto kind :
         {timeline::LaneKind::Gaps, timeline::LaneKind::Runs, timeline::LaneKind::Workers}) {
        const QStringList live = told(*then, kind);
        for (const QString& item : told(*kept, kind))
            QVERIFY2(live.contains(item), qPrintable(item));
    }
    QVERIFY(!told(*kept, timeline::LaneKind::Runs).isEmpty());
    QVERIFY(!told(*kept, timeline::LaneKind::Actions).isEmpty());
}

void TestRecordedSite::theAuditIsThatOfThen()
{
    audit::AuditQuery query;
    const auto kept = waited(m_recorded->audit().page(query));
    QVERIFY_RESULT(kept);
    QVERIFY(!kept->entries.empty());
    query.before = kept->entries.front().id + 1; // saving it came after
    const auto then = waited(m_live->audit().page(query));
    QVERIFY_RESULT(then);
    QCOMPARE(kept->entries.size(), then->entries.size());
    for (std::size_t i = 0; i < then->entries.size(); ++i)
        QCOMPARE(json(toDocument(kept->entries[i])), json(toDocument(then->entries[i])));
    const auto proof = waited(m_recorded->audit().verify());
    QVERIFY_RESULT(proof);
    QCOMPARE(proof->entries, static_cast<qint64>(kept->entries.size()));
}

void TestRecordedSite::chartsAreThoseOfThen()
{
    for (const auto grouping : {generation::Grouping::Source, generation::Grouping::Code}) {
        generation::ChartQuery query;
        query.metric = QStringLiteral("Gene");
        query.entity = QStringLiteral("Recurso");
        query.grouping = grouping;
        query.range = m_days;
        const auto then = waited(m_live->generation().chart(query));
        const auto kept = waited(m_recorded->generation().chart(query));
        QVERIFY_RESULT(then);
        QVERIFY_RESULT(kept);
        QVERIFY(!kept->series.empty());
        QCOMPARE(kept->series.size(), then->series.size());
        for (std::size_t i = 0; i < then->series.size(); ++i) {
            const Series& live = then->series[i];
            const Series& series = kept->series[i];
            QCOMPARE(series.code, live.code);
            QCOMPARE(series.unit, live.unit);
            QCOMPARE(series.values.size(), live.values.size());
            // NaN is where nothing is known, in both.
            for (std::size_t at = 0; at < live.values.size(); ++at)
                QVERIFY(std::isnan(series.values[at]) ? std::isnan(live.values[at])
                                                      : std::abs(series.values[at] - live.values[at]) < 1e-9);
        }
    }
}

void TestRecordedSite::checksAreThoseOfThen()
{
    QStringList ids;
    for (const diagnostics::CheckInfo& check : m_live->diagnostics().checks())
        ids += check.id;
    QStringList kept;
    for (const diagnostics::CheckInfo& check : m_recorded->diagnostics().checks()) {
        kept += check.id;
        QVERIFY(check.at.isValid());
        QVERIFY2(!check.evidence.isEmpty(), qPrintable(check.id));
        if (check.id == u"postgresql" || check.id == u"workers")
            QCOMPARE(check.outcome, diagnostics::CheckInfo::Outcome::Ok);
    }
    QCOMPARE(kept, ids);
    QVERIFY(!m_recorded->diagnostics().runBlocked().isEmpty());
}

void TestRecordedSite::unitsAreThoseOfThen()
{
    const auto units = waited(m_recorded->units().list({}));
    QVERIFY_RESULT(units);
    QCOMPARE(units->size(), 1);
    // No helper is on that bus: whether there was a move is not known.
    const auto move = waited(m_recorded->units().lastMove({}));
    QVERIFY(!move);
    QCOMPARE(move.error().errorClass, QByteArray("NotInCapsule"));
}

void TestRecordedSite::theCommandTellsTheQueriesToo()
{
    QProcess process;
    process.start(qEnvironmentVariable("VIGIA_BIN") + QStringLiteral("/vigiactl"),
                  {QStringLiteral("snapshot"), QStringLiteral("info"), QStringLiteral("--queries"),
                   QStringLiteral("--json"), m_recorded->reader().path()});
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const QJsonArray queries = told[QStringLiteral("queries")].toArray();
    const auto kept = waited(m_recorded->targets().queries());
    QVERIFY_RESULT(kept);
    QCOMPARE(queries.size(), kept->size());
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const QJsonObject query = queries[i].toObject();
        QCOMPARE(query[QStringLiteral("expression")].toString(), (*kept)[i].expression);
        QCOMPARE(query[QStringLiteral("series")].toArray().size(), (*kept)[i].series.size());
    }
}

QTEST_GUILESS_MAIN(TestRecordedSite)
#include "tst_recordedsite.moc"
