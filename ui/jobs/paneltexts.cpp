#include "ui/jobs/paneltexts.h"

#include "core/base/clock.h"
#include "ui/base/format.h"

#include <QCoreApplication>

#include <map>

namespace vigia::ui::paneltext {

namespace {

constexpr qsizetype ShownOfId = 8;
constexpr qsizetype TypedOfId = 4;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PanelTexts)
};

QString findingText(const QString& kind, int count)
{
    if (kind == QLatin1String(etl::findingkind::OutOfRange))
        return Tr::tr("%n value(s) outside the usual range.", nullptr, count);
    if (kind == QLatin1String(etl::findingkind::IncompleteDay))
        return Tr::tr("%n day(s) with fewer than 24 hours.", nullptr, count);
    if (kind == QLatin1String(etl::findingkind::PartialDay))
        return Tr::tr("%n day(s) far below the same weekdays before.", nullptr, count);
    if (kind == QLatin1String(etl::findingkind::LongKey))
        return Tr::tr("%n name(s) too long for the table: shortened.", nullptr, count);
    if (kind == QLatin1String(etl::findingkind::NoWeight))
        return Tr::tr("%n plain mean(s): the hours to weigh with are not stored.", nullptr, count);
    return Tr::tr("%1: %2", "a kind of finding, how many").arg(kind, format::integer(count));
}

} // namespace

QString shortId(const QString& runId)
{
    return runId.left(ShownOfId);
}

bool namesRun(const QString& typed, const QString& runId)
{
    const QString text = typed.trimmed();
    return text.size() >= TypedOfId && runId.startsWith(text, Qt::CaseInsensitive);
}

QString series(const QString& metric, const QString& entity)
{
    if (metric.isEmpty())
        return format::none();
    return entity.isEmpty() ? metric : metric + QStringLiteral(" / ") + entity;
}

QString seriesName(const jobs::SeriesList& known, const QString& metric, const QString& entity)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const jobs::SeriesInfo& one) {
        return one.metric == metric && one.entity == entity;
    });
    return found == known.cend() ? QString() : found->name;
}

QDate today(const Clock& clock)
{
    return energyday::dayAt(clock.nowUtc().toMSecsSinceEpoch());
}

QString days(QDate from, QDate to, QDate today)
{
    return from.isValid() && to.isValid() ? format::dayRange(from, to, today) : QString();
}

QString ranges(const std::vector<DayRange>& ranges, QDate today, int most)
{
    QStringList texts;
    for (const DayRange& range : ranges) {
        if (texts.size() == most)
            break;
        texts.append(days(range.from, range.to, today));
    }
    const int more = static_cast<int>(ranges.size()) - static_cast<int>(texts.size());
    if (more > 0)
        texts.append(Tr::tr("%n more", "runs of a backfill that are not listed", more));
    return texts.join(QStringLiteral(", "));
}

QString jobTitle(const QString& jobId)
{
    if (jobId == u"fetch_metric_data" || jobId == u"load")
        return Tr::tr("Load a series");
    if (jobId == u"etl_incremental_all_metrics")
        return Tr::tr("Load what is new, all series");
    if (jobId == u"clean_old_logs")
        return Tr::tr("Clean old logs");
    if (jobId == u"import")
        return Tr::tr("Import saved documents");
    if (jobId == u"revert")
        return Tr::tr("Revert");
    return jobId;
}

QString engineTitle(const QString& engineId)
{
    if (engineId == u"embedded")
        return Tr::tr("This console");
    if (engineId == u"celery")
        return Tr::tr("Celery workers");
    return engineId;
}

QString table(const QString& name)
{
    if (name == u"metrics_hourly")
        return Tr::tr("Hourly values");
    if (name == u"metrics")
        return Tr::tr("Daily values");
    if (name == u"catalogos")
        return Tr::tr("Catalogue");
    return name;
}

QString valueTime(QDate day, int hour, QDate today)
{
    if (!day.isValid())
        return format::none();
    const QString date = day.year() == today.year() ? format::dayMonth(day) : format::date(day);
    if (hour < 1 || hour > energyday::HoursPerDay)
        return date;
    const QString clock = QStringLiteral("%1:00").arg(hour - 1, 2, 10, QLatin1Char('0'));
    return Tr::tr("%1, %2", "a day, the hour").arg(date, clock);
}

QStringList findings(const std::vector<etl::DataFinding>& findings)
{
    std::map<QString, int> counts;
    for (const etl::DataFinding& finding : findings)
        ++counts[finding.kind];
    QStringList texts;
    for (const auto& [kind, count] : counts)
        texts.append(findingText(kind, count));
    return texts;
}

} // namespace vigia::ui::paneltext
