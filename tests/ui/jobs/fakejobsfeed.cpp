#include "tests/ui/jobs/fakejobsfeed.h"

#include "core/base/ids.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigia::test {

namespace {

using jobs::JobParameter;

/// 1e3 and the like are no words of the language: what is before a colon is a key.
QStringList words(const QString& filter)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return filter.split(spaces, Qt::SkipEmptyParts);
}

bool matches(const etl::RunInfo& run, const QString& word)
{
    const qsizetype colon = word.indexOf(u':');
    const bool isNot = word.startsWith(u'-');
    const QString key = colon < 0 ? QString() : word.mid(isNot ? 1 : 0, colon - (isNot ? 1 : 0));
    const QStringList values = word.mid(colon + 1).split(u',', Qt::SkipEmptyParts);
    bool isMatch = true;
    if (key == u"state")
        isMatch = values.contains(etl::runStateName(run.state), Qt::CaseInsensitive);
    else if (key == u"metric")
        isMatch = values.contains(run.metric);
    else if (key == u"batch")
        isMatch = values.contains(run.batch);
    else if (key.isEmpty())
        isMatch = QString(run.metric + u' ' + run.entity + u' ' + run.id).contains(word, Qt::CaseInsensitive);
    return isMatch != isNot;
}

Result<> refusedOr(const std::optional<Error>& error)
{
    if (error)
        return fail(*error);
    return {};
}

Error notFound(const QString& id)
{
    return {ErrorCode::NotFound, QStringLiteral("There is no run %1.").arg(id), {}, {}, false};
}

} // namespace

FakeJobsFeed::FakeJobsFeed(const QDateTime& now)
    : all(sampleRuns(now))
    , m_now(now)
{
    engineList = {{QStringLiteral("embedded"), true, true, {}, 2, 5},
                  {QStringLiteral("celery"), false, false,
                   QStringLiteral("Redis is not reachable at 127.0.0.1:6379: start it."), 0, 0}};
}

jobs::JobList FakeJobsFeed::catalogue() const
{
    const QDate today = m_now.date();
    JobParameter series {QStringLiteral("series"), JobParameter::Kind::Series, true, {}, {}, {}};
    JobParameter from {QStringLiteral("from"), JobParameter::Kind::Day, true,
                       today.addDays(-7),      QDate(1995, 7, 20),      today};
    JobParameter to = from;
    to.id = QStringLiteral("to");
    to.initial = today.addDays(-1);
    const JobParameter days {QStringLiteral("days"), JobParameter::Kind::Number, true, 90, 1, 3650};
    using namespace std::chrono_literals;
    return {{QStringLiteral("fetch_metric_data"),
             QStringLiteral("tasks.etl_tasks.fetch_metric_data"),
             QStringLiteral("etl"),
             {series, from, to},
             false,
             {},
             {3, 30s, 600s, 3600s, 30}},
            {QStringLiteral("etl_incremental_all_metrics"),
             QStringLiteral("tasks.etl_tasks.etl_incremental_all_metrics"),
             QStringLiteral("etl"),
             {},
             true,
             {6, 0},
             {2, 30s, 600s, 7200s, 0}},
            {QStringLiteral("clean_old_logs"),
             QStringLiteral("tasks.etl_tasks.clean_old_logs"),
             QStringLiteral("maintenance"),
             {days},
             true,
             {0, 3},
             {0, 30s, 600s, 600s, 0}}};
}

jobs::SeriesList FakeJobsFeed::series() const
{
    const auto one = [](const char* metric, const char* entity, const char* name, const char* unit) {
        const QString m = QString::fromLatin1(metric);
        const QString e = QString::fromLatin1(entity);
        return jobs::SeriesInfo {e.isEmpty() ? m : m + u'/' + e,
                                 m,
                                 e,
                                 QString::fromUtf8(name),
                                 QString::fromLatin1(unit),
                                 e.isEmpty(),
                                 QDate(2000, 1, 1),
                                 2};
    };
    return {one("Gene", "Recurso", "Generación real por recurso", "GWh"),
            one("Gene", "Sistema", "Generación real del sistema", "GWh"),
            one("DemaCome", "Agente", "Demanda comercial por agente", "GWh"),
            one("DemaCome", "Sistema", "Demanda comercial del sistema", "GWh"),
            one("PrecBolsNaci", "Sistema", "Precio de bolsa nacional", "COP/kWh"),
            one("AporEner", "Rio", "Aportes de energía por río", "GWh"),
            one("VoluUtilDiarEner", "Embalse", "Volumen útil diario en energía por embalse", "GWh"),
            one("ListadoRecursos", "", "Listado de recursos", "")};
}

QList<jobs::ScheduledStart> FakeJobsFeed::schedule() const
{
    return {{QStringLiteral("etl_incremental_all_metrics"), m_now.addSecs(3600 * 4), m_now.addSecs(-7200),
             all.empty() ? QString() : all.back().id, QStringLiteral("SUCCESS")},
            {QStringLiteral("clean_old_logs"), m_now.addSecs(3600 * 20), {}, {}, {}}};
}

Result<> FakeJobsFeed::checkFilter(const QString& filter) const
{
    const QStringList typed = words(filter);
    for (const QString& word : typed)
        if (word.startsWith(u"bad:"))
            return fail(
                ErrorCode::InvalidData,
                QStringLiteral("“%1” is no word of the filter; known are state, metric, entity, worker, "
                               "by, day.")
                    .arg(word));
    return {};
}

Result<> FakeJobsFeed::checkRequest(const jobs::JobRequest&) const
{
    return refusedOr(requestError);
}

jobs::RunPage FakeJobsFeed::page(const jobs::RunQuery& query) const
{
    jobs::RunPage page;
    page.offset = query.offset;
    const QStringList filter = words(query.filter);
    for (const etl::RunInfo& run : all) {
        if (!std::all_of(filter.cbegin(), filter.cend(), [&](const QString& w) { return matches(run, w); }))
            continue;
        if (page.matching >= query.offset && page.runs.size() < static_cast<std::size_t>(query.limit))
            page.runs.push_back(run);
        ++page.matching;
    }
    for (const etl::RunInfo& part : all) {
        if (part.batch.isEmpty())
            continue;
        jobs::PartCounts& counts = page.parts[part.batch];
        ++counts.total;
        counts.done += part.state == etl::RunState::Success;
        counts.failed += part.state == etl::RunState::Failure;
        counts.open += part.isOpen();
    }
    return page;
}

QFuture<Result<jobs::RunPage>> FakeJobsFeed::runs(const jobs::RunQuery& query)
{
    return runQuestions.ask(query, [&]() -> Result<jobs::RunPage> {
        if (const auto check = checkFilter(query.filter); !check)
            return fail(check.error());
        return page(query);
    });
}

QFuture<Result<jobs::RunGrid>> FakeJobsFeed::grid(const DayRange& days)
{
    return gridQuestions.ask(days, [&] { return gridAnswer.value_or(sampleGrid(days)); });
}

QFuture<Result<jobs::RunDetails>> FakeJobsFeed::details(const QString& runId)
{
    return detailQuestions.ask(runId, [&]() -> Result<jobs::RunDetails> {
        if (const auto known = detailsOf.constFind(runId); known != detailsOf.cend())
            return *known;
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&](const etl::RunInfo& run) { return run.id == runId; });
        if (found == all.cend())
            return fail(notFound(runId));
        return sampleDetails(*found);
    });
}

QFuture<Result<etl::DiffInfo>> FakeJobsFeed::dryRun(const jobs::JobRequest& request)
{
    return dryRuns.ask(request, [&] { return diff; });
}

QFuture<Result<jobs::RevertPreview>> FakeJobsFeed::previewRevert(const QString& runId)
{
    return previews.ask(runId, [&]() -> Result<jobs::RevertPreview> {
        if (preview)
            return *preview;
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&](const etl::RunInfo& run) { return run.id == runId; });
        if (found == all.cend())
            return fail(notFound(runId));
        jobs::RevertPreview plain;
        plain.run = *found;
        plain.unit = QStringLiteral("GWh");
        plain.found.reverted = runId;
        plain.found.restored = found->rows.changed;
        plain.found.removed = found->rows.inserted;
        plain.changes = sampleDetails(*found).changes;
        for (etl::ChangedValue& change : plain.changes)
            std::swap(change.oldValue, change.newValue);
        return plain;
    });
}

QFuture<Result<jobs::BackfillPlan>> FakeJobsFeed::planBackfill(const QString& metric, const QString& entity,
                                                               const DayRange& days, jobs::BackfillOnly only)
{
    return plans.ask({metric, entity, days, only}, [&] {
        using State = jobs::BackfillDay::State;
        jobs::BackfillPlan plan {metric, entity, only, {}, {}};
        for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
            const int kind = day.day() % 5;
            const State state = kind == 0 ? State::Missing : kind == 1 ? State::Failed : State::Present;
            const bool isGap = state == State::Missing;
            const bool isChosen = only == jobs::BackfillOnly::All
                || (only == jobs::BackfillOnly::Gaps ? isGap : state == State::Failed);
            plan.days.push_back({day, state, isChosen});
            if (!isChosen)
                continue;
            if (!plan.runs.empty() && plan.runs.back().to.addDays(1) == day)
                plan.runs.back().to = day;
            else
                plan.runs.push_back({day, day});
        }
        return plan;
    });
}

etl::RunInfo FakeJobsFeed::added(const jobs::JobRequest& request)
{
    etl::RunInfo run;
    run.id = newRunId();
    run.job = QStringLiteral("load");
    run.metric = request.metric;
    run.entity = request.entity;
    run.from = request.days.from;
    run.to = request.days.to;
    run.engine = request.engine.isEmpty() ? QStringLiteral("embedded") : request.engine;
    run.requestedBy = QStringLiteral("operador1");
    run.reason = request.reason;
    run.parent = request.parent;
    run.batch = request.batch;
    run.createdAt = m_now;
    all.insert(all.begin(), run);
    return run;
}

QFuture<Result<etl::RunInfo>> FakeJobsFeed::submit(const jobs::JobRequest& request)
{
    return submits.ask(request, [&]() -> Result<etl::RunInfo> {
        if (requestError)
            return fail(*requestError);
        return added(request);
    });
}

QFuture<Result<etl::RunList>> FakeJobsFeed::retry(const QStringList& runIds, const QString& reason)
{
    return retries.ask({runIds, reason}, [&] {
        etl::RunList made;
        for (const QString& id : runIds) {
            const etl::RunInfo old = run(id);
            made.push_back(added({QStringLiteral("fetch_metric_data"),
                                  old.metric,
                                  old.entity,
                                  {old.from, old.to},
                                  0,
                                  old.engine,
                                  reason,
                                  id,
                                  {}}));
        }
        return made;
    });
}

QFuture<Result<etl::RunInfo>> FakeJobsFeed::cancel(const QString& runId, const QString& reason)
{
    return cancels.ask({{runId}, reason}, [&] { return run(runId); });
}

QFuture<Result<etl::RunList>> FakeJobsFeed::backfill(const jobs::BackfillPlan& plan, const QString& engine,
                                                     const QString& reason)
{
    return backfills.ask({plan, engine, reason}, [&] {
        etl::RunList made;
        for (const DayRange& days : plan.runs)
            made.push_back(added({QStringLiteral("fetch_metric_data"),
                                  plan.metric,
                                  plan.entity,
                                  days,
                                  0,
                                  engine,
                                  reason,
                                  {},
                                  {}}));
        return made;
    });
}

QFuture<Result<etl::RunInfo>> FakeJobsFeed::revert(const QString& runId, bool force, const QString& reason)
{
    return reverts.ask({runId, force, reason}, [&] {
        etl::RunInfo undo = added({});
        undo.job = QStringLiteral("revert");
        undo.reverts = runId;
        undo.state = etl::RunState::Success;
        undo.reason = reason;
        undo.rows.changed = run(runId).rows.changed;
        all.front() = undo;
        run(runId).state = etl::RunState::Reverted;
        run(runId).revertedBy = undo.id;
        return undo;
    });
}

etl::RunInfo& FakeJobsFeed::run(const QString& id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const etl::RunInfo& one) { return one.id == id; });
    Q_ASSERT(found != all.end());
    return *found;
}

} // namespace vigia::test
