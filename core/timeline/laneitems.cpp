#include "core/timeline/laneitems.h"

#include "core/base/ids.h"
#include "core/timeline/actionwords.h"

#include <algorithm>

namespace vigia::timeline {

namespace {

constexpr qsizetype LongestTitle = 120;
constexpr qsizetype LongestDetail = 400;
constexpr qsizetype ShownOfId = 8;

QString oneLine(const QString& text, qsizetype longest)
{
    // Only the beginning is looked at: a text from outside may be of any length.
    const QString line = text.left(longest * 4).simplified();
    return line.size() <= longest ? line : QString(line.left(longest - 1) % u'…');
}

QString seriesText(const QString& metric, const QString& entity)
{
    return entity.isEmpty() ? metric : QString(metric % QStringLiteral(" / ") % entity);
}

QString named(const QString& metric, const QString& entity, const SeriesNames& names)
{
    const QString name = names.value(metric % u'/' % entity);
    return name.isEmpty() ? seriesText(metric, entity)
                          : QString(seriesText(metric, entity) % QStringLiteral(" (") % name % u')');
}

TimelineItem::Level levelOf(const QString& state)
{
    if (state == u"FAILURE")
        return TimelineItem::Level::Abnormal;
    if (state == u"RETRY" || state == u"REVERTED" || state == u"REVOKED")
        return TimelineItem::Level::Notice;
    return TimelineItem::Level::Normal;
}

bool isOpen(const QString& state)
{
    return state == u"PENDING" || state == u"RECEIVED" || state == u"STARTED" || state == u"RETRY";
}

QDateTime dayStart(QDate day)
{
    return QDateTime::fromMSecsSinceEpoch(energyday::hourStartMs(day, 1), Qt::UTC);
}

} // namespace

TimelineItem LaneItems::of(const RunRow& run, const SeriesNames& names)
{
    TimelineItem item;
    item.id = run.id;
    item.page = QStringLiteral("jobs");
    item.from = run.started.isValid() ? run.started : run.created;
    if (!isOpen(run.state))
        item.to = std::max(run.finished.isValid() ? run.finished : item.from, item.from);
    item.level = levelOf(run.state);
    const QString subject =
        run.metric.isEmpty() ? actionWord(u"etl." % run.job) : seriesText(run.metric, run.entity);
    item.title = oneLine(tr("%1, %2", "a series or job, a state").arg(subject, run.state), LongestTitle);
    const QString what = run.metric.isEmpty() ? subject : named(run.metric, run.entity, names);
    QString detail = tr("Run %1 of %2, asked for by %3", "id, series or job, who")
                         .arg(run.id.left(ShownOfId), oneLine(what, LongestTitle), oneLine(run.by, 60));
    if (run.retries > 0)
        detail += QStringLiteral(", ") % tr("%n retries", nullptr, run.retries);
    if (!run.error.isEmpty() && run.state != u"SUCCESS")
        detail += QStringLiteral(": ") % run.error;
    item.detail = oneLine(detail, LongestDetail);
    return item;
}

TimelineItem LaneItems::of(const ActionRow& action)
{
    TimelineItem item;
    item.id = QString::number(action.id);
    item.page = QStringLiteral("audit");
    item.from = action.at;
    item.to = action.at;
    if (action.outcome == u"failed")
        item.level = TimelineItem::Level::Abnormal;
    else if (action.outcome == u"refused")
        item.level = TimelineItem::Level::Notice;
    const QString object = isRunId(action.object) ? action.object.left(ShownOfId) : action.object;
    const QString word = actionWord(action.action);
    item.title = oneLine(tr("%1: %2", "who, what he did").arg(oneLine(action.who, 40), word), LongestTitle);
    QString detail = tr("%1: %2", "who, what he did").arg(oneLine(action.who, 40), word);
    if (!object.isEmpty())
        detail += QStringLiteral(" · ") % oneLine(object, LongestTitle);
    if (action.outcome == u"failed")
        detail += QStringLiteral(" · ") % tr("failed");
    else if (action.outcome == u"refused")
        detail += QStringLiteral(" · ") % tr("refused");
    if (!action.reason.isEmpty())
        detail += QStringLiteral(" · ") % tr("“%1”", "a reason").arg(action.reason);
    item.detail = oneLine(detail, LongestDetail);
    return item;
}

QList<TimelineItem> LaneItems::of(const GapSeries& series, const std::vector<DayRange>& gaps, QDate today,
                                  const QDateTime& from, const QDateTime& to, const SeriesNames& names)
{
    QList<TimelineItem> items;
    const QDate lastDue = today.addDays(-series.lagDays - 1);
    for (const DayRange& gap : gaps) {
        TimelineItem item;
        const bool isOver = gap.to < lastDue;
        item.from = dayStart(gap.from);
        if (isOver)
            item.to = dayStart(gap.to.addDays(1));
        if (item.from > to || (isOver && item.to < from))
            continue;
        item.id = QStringLiteral("%1/%2/%3/%4")
                      .arg(series.metric, series.entity, gap.from.toString(Qt::ISODate),
                           gap.to.toString(Qt::ISODate));
        item.page = QStringLiteral("generation");
        item.level = TimelineItem::Level::Notice;
        item.title = tr("%1: no data", "a series").arg(seriesText(series.metric, series.entity));
        const QString name = named(series.metric, series.entity, names);
        const int days = static_cast<int>(gap.days());
        item.detail = isOver
            ? tr("%1 has no data from %2 to %3 (%n day(s)).", nullptr, days)
                  .arg(name, gap.from.toString(Qt::ISODate), gap.to.toString(Qt::ISODate))
            : tr("%1 has no data since %2: %n day(s) that should have been published are missing.", nullptr,
                 days)
                  .arg(name, gap.from.toString(Qt::ISODate));
        items.append(item);
    }
    return items;
}

void LaneItems::settle(LaneInfo& lane, qsizetype most)
{
    std::stable_sort(lane.items.begin(), lane.items.end(),
                     [](const TimelineItem& a, const TimelineItem& b) { return a.from < b.from; });
    const qsizetype over = lane.items.size() - most;
    if (over <= 0)
        return;
    lane.items.remove(0, over);
    lane.leftOut += over;
}

} // namespace vigia::timeline
