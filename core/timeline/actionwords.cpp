#include "core/timeline/actionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vigia::timeline {

namespace {

struct Word
{
    const char* id;
    const char* text; ///< in English
};

constexpr Word Words[] = {
    {"etl.load", QT_TRANSLATE_NOOP("ActionWords", "loaded a series")},
    {"etl.fetch_metric_data", QT_TRANSLATE_NOOP("ActionWords", "loaded a series")},
    {"etl.import", QT_TRANSLATE_NOOP("ActionWords", "imported documents")},
    {"etl.revert", QT_TRANSLATE_NOOP("ActionWords", "reverted a run")},
    {"etl.submit", QT_TRANSLATE_NOOP("ActionWords", "ordered a run")},
    {"etl.retry", QT_TRANSLATE_NOOP("ActionWords", "retried runs")},
    {"etl.cancel", QT_TRANSLATE_NOOP("ActionWords", "cancelled a run")},
    {"etl.backfill", QT_TRANSLATE_NOOP("ActionWords", "backfilled days")},
    {"etl.incremental", QT_TRANSLATE_NOOP("ActionWords", "loaded what is new")},
    {"etl.clean", QT_TRANSLATE_NOOP("ActionWords", "cleaned old logs")},
    {"worker.shutdown", QT_TRANSLATE_NOOP("ActionWords", "shut a worker down")},
    {"worker.grow", QT_TRANSLATE_NOOP("ActionWords", "added processes")},
    {"worker.shrink", QT_TRANSLATE_NOOP("ActionWords", "took processes away")},
    {"worker.pool_restart", QT_TRANSLATE_NOOP("ActionWords", "restarted a pool")},
    {"worker.autoscale", QT_TRANSLATE_NOOP("ActionWords", "set the range of processes")},
    {"worker.rate_limit", QT_TRANSLATE_NOOP("ActionWords", "limited how often a task starts")},
    {"worker.time_limit", QT_TRANSLATE_NOOP("ActionWords", "limited how long a task runs")},
    {"worker.add_consumer", QT_TRANSLATE_NOOP("ActionWords", "made workers take a queue")},
    {"worker.cancel_consumer", QT_TRANSLATE_NOOP("ActionWords", "made workers leave a queue")},
    {"worker.revoke", QT_TRANSLATE_NOOP("ActionWords", "revoked a task")},
    {"task.revoke", QT_TRANSLATE_NOOP("ActionWords", "revoked a task")},
    {"queue.purge", QT_TRANSLATE_NOOP("ActionWords", "emptied a queue")},
    {"alert.ack", QT_TRANSLATE_NOOP("ActionWords", "acknowledged an alert")},
    {"alert.acknowledge", QT_TRANSLATE_NOOP("ActionWords", "acknowledged an alert")},
    {"alert.shelve", QT_TRANSLATE_NOOP("ActionWords", "shelved an alert")},
    {"alert.unshelve", QT_TRANSLATE_NOOP("ActionWords", "took an alert off the shelf")},
    {"silence.create", QT_TRANSLATE_NOOP("ActionWords", "silenced alerts")},
    {"silence.edit", QT_TRANSLATE_NOOP("ActionWords", "changed a silence")},
    {"silence.expire", QT_TRANSLATE_NOOP("ActionWords", "ended a silence")},
    {"unit.start", QT_TRANSLATE_NOOP("ActionWords", "started a unit")},
    {"unit.stop", QT_TRANSLATE_NOOP("ActionWords", "stopped a unit")},
    {"unit.restart", QT_TRANSLATE_NOOP("ActionWords", "restarted a unit")},
    {"unit.reload", QT_TRANSLATE_NOOP("ActionWords", "reloaded a unit")},
    {"unit.reset_failed", QT_TRANSLATE_NOOP("ActionWords", "took a unit's mark of failure away")},
    {"unit.enable", QT_TRANSLATE_NOOP("ActionWords", "enabled a unit")},
    {"unit.disable", QT_TRANSLATE_NOOP("ActionWords", "disabled a unit")},
    {"unit.apply", QT_TRANSLATE_NOOP("ActionWords", "moved the workers to named units")},
    {"unit.revert", QT_TRANSLATE_NOOP("ActionWords", "moved the workers back")},
    {"capsule.save", QT_TRANSLATE_NOOP("ActionWords", "saved a capsule")},
    {"site.up", QT_TRANSLATE_NOOP("ActionWords", "started the site")},
    {"site.down", QT_TRANSLATE_NOOP("ActionWords", "stopped the site")},
    {"site.reset", QT_TRANSLATE_NOOP("ActionWords", "deleted the site's state")},
    {"site.migrate", QT_TRANSLATE_NOOP("ActionWords", "migrated the database")},
};

} // namespace

const char* englishActionWord(const QString& action)
{
    const auto* const found = std::find_if(std::cbegin(Words), std::cend(Words), [&](const Word& word) {
        return action == QLatin1String(word.id);
    });
    return found == std::cend(Words) ? nullptr : found->text;
}

QString actionWord(const QString& action)
{
    const char* const word = englishActionWord(action);
    return word ? QCoreApplication::translate("ActionWords", word) : action;
}

} // namespace vigia::timeline
