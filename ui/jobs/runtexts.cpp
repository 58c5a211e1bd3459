#include "ui/jobs/runtexts.h"

#include "ui/base/format.h"
#include "ui/jobs/errortexts.h"
#include "ui/jobs/paneltexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigia::ui::runtext {

namespace {

using etl::RunInfo;
using etl::RunState;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RunTexts)
};

QDate localDay(const QDateTime& instant)
{
    return energyday::dayAt(instant.toMSecsSinceEpoch());
}

std::chrono::milliseconds between(const QDateTime& from, const QDateTime& to)
{
    return std::chrono::milliseconds(from.msecsTo(to));
}

/// What the loader calls the runs of a job.
QString catalogueId(const QString& job)
{
    return job == u"load"       ? QStringLiteral("fetch_metric_data")
        : job == u"incremental" ? QStringLiteral("etl_incremental_all_metrics")
        : job == u"clean"       ? QStringLiteral("clean_old_logs")
                                : job;
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 2'000'000'000));
}

QString loaded(const etl::RowCounts& rows)
{
    QStringList what;
    if (rows.inserted > 0)
        what.append(Tr::tr("%1 new", "rows").arg(format::integer(rows.inserted)));
    if (rows.changed > 0)
        what.append(Tr::tr("%1 changed", "rows").arg(format::integer(rows.changed)));
    if (rows.rejected > 0)
        what.append(Tr::tr("%1 rejected", "rows").arg(format::integer(rows.rejected)));
    if (what.isEmpty())
        what.append(Tr::tr("all as before", "rows"));
    else if (rows.inserted + rows.changed + rows.rejected == rows.read)
        return what.join(QStringLiteral(", "));
    return Tr::tr("%1 rows: %2", "a number, what became of them")
        .arg(format::integer(rows.read), what.join(QStringLiteral(", ")));
}

QString failed(const RunInfo& run)
{
    if (!run.error)
        return {};
    const QString title = errortexts::title(run.error->errorClass);
    if (run.attempts > 1)
        return Tr::tr("%n tries: %1", "tries of a run, an error", run.attempts).arg(title);
    return title;
}

QString ended(const RunInfo& run, const QDateTime& now)
{
    const QString when = format::since(run.finishedAt, now);
    const QString time = took(run, now);
    if (run.state == RunState::Success && run.job == u"revert")
        return Tr::tr("Put back what it was asked to, at %1.").arg(when);
    if (run.state == RunState::Success)
        return Tr::tr("Ended well at %1, after %2.").arg(when, time);
    if (time.isEmpty())
        return Tr::tr("Failed before it began, at %1.").arg(when);
    if (run.attempts > 1)
        return Tr::tr("Failed at %1, after %n tries in %2.", nullptr, run.attempts).arg(when, time);
    return Tr::tr("Failed at %1, after %2.").arg(when, time);
}

QString waits(const RunInfo& run, const QDateTime& now)
{
    const QString title = run.error ? errortexts::title(run.error->errorClass) : Tr::tr("an error");
    if (!run.nextTryAt.isValid())
        return Tr::tr("Failed (%1) and is tried again soon.").arg(title);
    if (run.nextTryAt <= now)
        return Tr::tr("Failed (%1) and is tried again as soon as there is room.").arg(title);
    return Tr::tr("Failed (%1) and is tried again at %2, in %3.")
        .arg(title, format::since(run.nextTryAt, now), format::age(between(now, run.nextTryAt)));
}

} // namespace

RowMark mark(RunState state)
{
    switch (state) {
    case RunState::Success:
        return RowMark::Running;
    case RunState::Failure:
        return RowMark::Failure;
    case RunState::Revoked:
    case RunState::Reverted:
        return RowMark::Stopped;
    default:
        return RowMark::Unknown;
    }
}

QString state(const RunInfo& run, const jobs::JobList& catalogue)
{
    const QString word = etl::runStateName(run.state);
    if (run.state != RunState::Retry || run.retries <= 0)
        return word;
    const QString id = catalogueId(run.job);
    const auto job = std::find_if(catalogue.cbegin(), catalogue.cend(),
                                  [&](const jobs::JobInfo& one) { return one.id == id; });
    if (job == catalogue.cend() || job->policy.retries < run.retries)
        return word + u' ' + QString::number(run.retries);
    return QStringLiteral("%1 %2/%3").arg(word).arg(run.retries).arg(job->policy.retries);
}

QString subject(const RunInfo& run)
{
    if (run.metric.isEmpty())
        return run.job == u"backfill" ? Tr::tr("Backfill") : paneltext::jobTitle(catalogueId(run.job));
    const QString series = paneltext::series(run.metric, run.entity);
    return run.job == u"backfill" ? Tr::tr("Backfill of %1").arg(series) : series;
}

QString title(const RunInfo& run)
{
    return paneltext::jobTitle(catalogueId(run.job));
}

QString days(const RunInfo& run, const QDateTime& now)
{
    if (run.from.isValid())
        return paneltext::days(run.from, run.to, localDay(now));
    if (run.metric.isEmpty() || !run.createdAt.isValid())
        return {};
    const QDate day = localDay(run.createdAt);
    return day == localDay(now) ? Tr::tr("today") : paneltext::days(day, day, localDay(now));
}

QString took(const RunInfo& run, const QDateTime& now)
{
    if (!run.startedAt.isValid())
        return {};
    if (run.finishedAt.isValid())
        return format::duration(between(run.startedAt, run.finishedAt));
    return run.isOpen() ? format::age(between(run.startedAt, now)) : QString();
}

QString askedBy(const RunInfo& run)
{
    return run.requestedBy.startsWith(u"schedule") ? Tr::tr("schedule") : run.requestedBy;
}

QString parts(const jobs::PartCounts& counts)
{
    if (counts.total == 0)
        return {};
    const QString done =
        Tr::tr("%1 of %n part(s) done", "of a batch", counts.total).arg(format::integer(counts.done));
    if (counts.failed == 0)
        return done;
    return Tr::tr("%1, %2 failed", "some parts are done, a number").arg(done, format::integer(counts.failed));
}

jobs::PartCounts counted(const etl::RunList& parts)
{
    jobs::PartCounts counts;
    for (const RunInfo& part : parts) {
        ++counts.total;
        counts.done += part.state == RunState::Success;
        counts.failed += part.state == RunState::Failure;
        counts.open += part.isOpen();
    }
    return counts;
}

QString result(const RunInfo& run, const jobs::PartCounts& counts, const RunProgress& progress)
{
    if (counts.total > 0)
        return parts(counts);
    switch (run.state) {
    case RunState::Success:
        if (run.job == u"revert")
            return Tr::tr("%n row(s) put back", nullptr, plural(run.rows.read));
        return run.rows.read > 0 ? loaded(run.rows) : Tr::tr("nothing to load");
    case RunState::Reverted:
        return Tr::tr("put back by %1", "a run's id").arg(paneltext::shortId(run.revertedBy));
    case RunState::Revoked:
        return Tr::tr("cancelled");
    case RunState::Failure:
    case RunState::Retry:
        return failed(run);
    default:
        break;
    }
    QStringList how;
    if (progress.share >= 0)
        how.append(format::percent(std::clamp(progress.share, 0.0, 1.0), 0));
    if (!progress.text.isEmpty())
        how.append(progress.text);
    return how.join(QStringLiteral(" · "));
}

QString sentence(const RunInfo& run, const QDateTime& now)
{
    switch (run.state) {
    case RunState::Pending:
        return Tr::tr("Waits in the queue “%1” since %2.").arg(run.queue, format::since(run.createdAt, now));
    case RunState::Received:
        return Tr::tr("%1 has taken it and starts it as soon as it has room.")
            .arg(run.worker.isEmpty() ? Tr::tr("A worker") : run.worker);
    case RunState::Started:
        return Tr::tr("Runs since %1, for %2.").arg(format::since(run.startedAt, now), took(run, now));
    case RunState::Retry:
        return waits(run, now);
    case RunState::Revoked:
        return Tr::tr("Was cancelled; nothing of it was stored.");
    case RunState::Reverted:
        return Tr::tr("Was loaded at %1; what it had replaced was put back since.")
            .arg(format::since(run.finishedAt, now));
    default:
        return ended(run, now);
    }
}

bool canCancel(const RunInfo& run)
{
    return run.isOpen();
}

bool canRetry(const RunInfo& run)
{
    const bool isRepeatable = run.job != u"revert" && run.job != u"import";
    return isRepeatable && (run.state == RunState::Failure || run.state == RunState::Revoked);
}

bool canEdit(const RunInfo& run)
{
    return !run.isOpen() && run.job != u"revert" && run.job != u"import" && run.job != u"backfill";
}

bool canRevert(const RunInfo& run)
{
    return run.state == RunState::Success && run.revertedBy.isEmpty()
        && run.rows.inserted + run.rows.changed > 0;
}

jobs::JobRequest again(const RunInfo& run)
{
    jobs::JobRequest request;
    request.job = catalogueId(run.job);
    request.metric = run.metric;
    request.entity = run.entity;
    request.days = {run.from, run.to};
    request.engine = run.engine;
    request.parent = run.id;
    return request;
}

} // namespace vigia::ui::runtext
