#include "ui/audit/actiontexts.h"

#include <QCoreApplication>

#include <iterator>

namespace vigia::ui::actiontext {

namespace {

struct Word
{
    const char* id;
    const char* text; ///< in English
};

constexpr char Context[] = "ActionTexts";

constexpr Word Actions[] = {
    {"etl.load", QT_TRANSLATE_NOOP("ActionTexts", "Loaded a series")},
    {"etl.fetch_metric_data", QT_TRANSLATE_NOOP("ActionTexts", "Loaded a series")},
    {"etl.import", QT_TRANSLATE_NOOP("ActionTexts", "Imported saved documents")},
    {"etl.revert", QT_TRANSLATE_NOOP("ActionTexts", "Reverted a run")},
    {"etl.submit", QT_TRANSLATE_NOOP("ActionTexts", "Ordered a run")},
    {"etl.retry", QT_TRANSLATE_NOOP("ActionTexts", "Retried runs")},
    {"etl.cancel", QT_TRANSLATE_NOOP("ActionTexts", "Cancelled a run")},
    {"etl.backfill", QT_TRANSLATE_NOOP("ActionTexts", "Backfilled days")},
    {"etl.incremental", QT_TRANSLATE_NOOP("ActionTexts", "Loaded what is new")},
    {"etl.etl_incremental_all_metrics", QT_TRANSLATE_NOOP("ActionTexts", "Loaded what is new")},
    {"etl.clean", QT_TRANSLATE_NOOP("ActionTexts", "Cleaned old logs")},
    {"etl.clean_old_logs", QT_TRANSLATE_NOOP("ActionTexts", "Cleaned old logs")},
    {"worker.shutdown", QT_TRANSLATE_NOOP("ActionTexts", "Shut a worker down")},
    {"worker.grow", QT_TRANSLATE_NOOP("ActionTexts", "Added processes")},
    {"worker.pool_grow", QT_TRANSLATE_NOOP("ActionTexts", "Added processes")},
    {"worker.shrink", QT_TRANSLATE_NOOP("ActionTexts", "Took processes away")},
    {"worker.pool_shrink", QT_TRANSLATE_NOOP("ActionTexts", "Took processes away")},
    {"worker.pool_restart", QT_TRANSLATE_NOOP("ActionTexts", "Restarted a pool")},
    {"worker.autoscale", QT_TRANSLATE_NOOP("ActionTexts", "Set the range of processes")},
    {"worker.rate_limit", QT_TRANSLATE_NOOP("ActionTexts", "Limited how often a task starts")},
    {"worker.time_limit", QT_TRANSLATE_NOOP("ActionTexts", "Limited how long a task runs")},
    {"worker.add_consumer", QT_TRANSLATE_NOOP("ActionTexts", "Made workers take a queue")},
    {"worker.cancel_consumer", QT_TRANSLATE_NOOP("ActionTexts", "Made workers leave a queue")},
    {"worker.enable_events", QT_TRANSLATE_NOOP("ActionTexts", "Switched events on")},
    {"worker.disable_events", QT_TRANSLATE_NOOP("ActionTexts", "Switched events off")},
    {"worker.revoke", QT_TRANSLATE_NOOP("ActionTexts", "Revoked a task")},
    {"worker.purge", QT_TRANSLATE_NOOP("ActionTexts", "Emptied a queue")},
    {"task.revoke", QT_TRANSLATE_NOOP("ActionTexts", "Revoked a task")},
    {"task.run", QT_TRANSLATE_NOOP("ActionTexts", "Ran a task")},
    {"queue.purge", QT_TRANSLATE_NOOP("ActionTexts", "Emptied a queue")},
    {"unit.start", QT_TRANSLATE_NOOP("ActionTexts", "Started a unit")},
    {"unit.stop", QT_TRANSLATE_NOOP("ActionTexts", "Stopped a unit")},
    {"unit.restart", QT_TRANSLATE_NOOP("ActionTexts", "Restarted a unit")},
    {"unit.reload", QT_TRANSLATE_NOOP("ActionTexts", "Reloaded a unit")},
    {"unit.reset_failed", QT_TRANSLATE_NOOP("ActionTexts", "Took a unit's mark of failure away")},
    {"unit.enable", QT_TRANSLATE_NOOP("ActionTexts", "Enabled a unit")},
    {"unit.disable", QT_TRANSLATE_NOOP("ActionTexts", "Disabled a unit")},
    {"unit.apply", QT_TRANSLATE_NOOP("ActionTexts", "Moved the workers to named units")},
    {"unit.revert", QT_TRANSLATE_NOOP("ActionTexts", "Moved the workers back")},
    {"site.up", QT_TRANSLATE_NOOP("ActionTexts", "Started the site")},
    {"site.start", QT_TRANSLATE_NOOP("ActionTexts", "Started the site")},
    {"site.down", QT_TRANSLATE_NOOP("ActionTexts", "Stopped the site")},
    {"site.stop", QT_TRANSLATE_NOOP("ActionTexts", "Stopped the site")},
    {"site.restart", QT_TRANSLATE_NOOP("ActionTexts", "Restarted the site")},
    {"site.reset", QT_TRANSLATE_NOOP("ActionTexts", "Deleted the site's state")},
    {"site.migrate", QT_TRANSLATE_NOOP("ActionTexts", "Migrated the database")},
};

constexpr Word Groups[] = {
    {"etl", QT_TRANSLATE_NOOP("ActionTexts", "Loads")},
    {"worker", QT_TRANSLATE_NOOP("ActionTexts", "Workers")},
    {"task", QT_TRANSLATE_NOOP("ActionTexts", "Tasks")},
    {"queue", QT_TRANSLATE_NOOP("ActionTexts", "Queues")},
    {"unit", QT_TRANSLATE_NOOP("ActionTexts", "Units")},
    {"site", QT_TRANSLATE_NOOP("ActionTexts", "The site")},
};

constexpr Word Outcomes[] = {
    {"done", QT_TRANSLATE_NOOP("ActionTexts", "done")},
    {"failed", QT_TRANSLATE_NOOP("ActionTexts", "failed")},
    {"refused", QT_TRANSLATE_NOOP("ActionTexts", "refused")},
};

/// The one that may most comes first.
constexpr Word Roles[] = {
    {"vigia_engineer", QT_TRANSLATE_NOOP("ActionTexts", "Engineer")},
    {"vigia_operator", QT_TRANSLATE_NOOP("ActionTexts", "Operator")},
    {"vigia_etl", QT_TRANSLATE_NOOP("ActionTexts", "Loader")},
    {"vigia_viewer", QT_TRANSLATE_NOOP("ActionTexts", "Viewer")},
};

constexpr Word Keys[] = {
    {"from", QT_TRANSLATE_NOOP("ActionTexts", "from")},
    {"to", QT_TRANSLATE_NOOP("ActionTexts", "to")},
    {"days", QT_TRANSLATE_NOOP("ActionTexts", "days")},
    {"metric", QT_TRANSLATE_NOOP("ActionTexts", "metric")},
    {"entity", QT_TRANSLATE_NOOP("ActionTexts", "entity")},
    {"engine", QT_TRANSLATE_NOOP("ActionTexts", "engine")},
    {"force", QT_TRANSLATE_NOOP("ActionTexts", "forced")},
    {"parent", QT_TRANSLATE_NOOP("ActionTexts", "repeats run")},
    {"reverts", QT_TRANSLATE_NOOP("ActionTexts", "reverts run")},
    {"run", QT_TRANSLATE_NOOP("ActionTexts", "run")},
    {"runs", QT_TRANSLATE_NOOP("ActionTexts", "runs")},
    {"left_out", QT_TRANSLATE_NOOP("ActionTexts", "left out")},
    {"parts", QT_TRANSLATE_NOOP("ActionTexts", "runs of it")},
    {"failed", QT_TRANSLATE_NOOP("ActionTexts", "runs failed")},
    {"revoked", QT_TRANSLATE_NOOP("ActionTexts", "runs revoked")},
    {"state", QT_TRANSLATE_NOOP("ActionTexts", "state")},
    {"error", QT_TRANSLATE_NOOP("ActionTexts", "error")},
    {"error_class", QT_TRANSLATE_NOOP("ActionTexts", "kind of error")},
    {"class", QT_TRANSLATE_NOOP("ActionTexts", "kind of error")},
    {"kind", QT_TRANSLATE_NOOP("ActionTexts", "kind")},
    {"message", QT_TRANSLATE_NOOP("ActionTexts", "message")},
    {"rows", QT_TRANSLATE_NOOP("ActionTexts", "rows")},
    {"read", QT_TRANSLATE_NOOP("ActionTexts", "rows read")},
    {"inserted", QT_TRANSLATE_NOOP("ActionTexts", "rows added")},
    {"changed", QT_TRANSLATE_NOOP("ActionTexts", "rows changed")},
    {"unchanged", QT_TRANSLATE_NOOP("ActionTexts", "rows unchanged")},
    {"rejected", QT_TRANSLATE_NOOP("ActionTexts", "rows rejected")},
    {"before", QT_TRANSLATE_NOOP("ActionTexts", "before")},
    {"after", QT_TRANSLATE_NOOP("ActionTexts", "after")},
    {"messages", QT_TRANSLATE_NOOP("ActionTexts", "messages")},
    {"worker", QT_TRANSLATE_NOOP("ActionTexts", "worker")},
    {"workers", QT_TRANSLATE_NOOP("ActionTexts", "workers")},
    {"worker_offline", QT_TRANSLATE_NOOP("ActionTexts", "signed off")},
    {"queue", QT_TRANSLATE_NOOP("ActionTexts", "queue")},
};

template<std::size_t Size>
const Word* find(const Word (&words)[Size], const QString& id)
{
    const auto* const end = std::cend(words);
    const auto* const found =
        std::find_if(std::cbegin(words), end, [&](const Word& word) { return id == QLatin1String(word.id); });
    return found == end ? nullptr : found;
}

template<std::size_t Size>
QString textOf(const Word (&words)[Size], const QString& id)
{
    const Word* const word = find(words, id);
    return word ? QCoreApplication::translate(Context, word->text) : id;
}

template<std::size_t Size>
QStringList idsOf(const Word (&words)[Size])
{
    QStringList ids;
    for (const Word& word : words)
        ids.append(QString::fromLatin1(word.id));
    return ids;
}

} // namespace

QString action(const QString& id)
{
    return textOf(Actions, id);
}

QStringList groups()
{
    return idsOf(Groups);
}

QString groupTitle(const QString& group)
{
    return textOf(Groups, group);
}

QString outcome(const QString& id)
{
    return textOf(Outcomes, id);
}

QStringList outcomes()
{
    return idsOf(Outcomes);
}

QString role(const QString& roles)
{
    const QStringList held = roles.split(u' ', Qt::SkipEmptyParts);
    for (const Word& word : Roles)
        if (held.contains(QLatin1String(word.id)))
            return QCoreApplication::translate(Context, word.text);
    return roles.trimmed();
}

QString key(const QString& id)
{
    const Word* const word = find(Keys, id);
    return word ? QCoreApplication::translate(Context, word->text) : QString(id).replace(u'_', u' ');
}

} // namespace vigia::ui::actiontext
