#include "ui/timeline/timelinetexts.h"

#include "core/base/energyday.h"
#include "ui/base/format.h"

namespace vigia::ui {

namespace {

using timeline::LaneKind;
using timeline::TimelineItem;

constexpr int MostInTip = 8;

QString field(QString text)
{
    // A leading = + - @ makes a spreadsheet compute.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"';
}

QString iso(const QDateTime& instant)
{
    return instant.isValid() ? energyday::localTime(instant.toMSecsSinceEpoch()).toString(Qt::ISODate)
                             : QString();
}

QString laneId(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Gaps:
        return QStringLiteral("gaps");
    case LaneKind::Runs:
        return QStringLiteral("runs");
    case LaneKind::Workers:
        return QStringLiteral("workers");
    case LaneKind::Targets:
        return QStringLiteral("targets");
    case LaneKind::Alerts:
        return QStringLiteral("alerts");
    case LaneKind::Actions:
        break;
    }
    return QStringLiteral("actions");
}

} // namespace

QString TimelineTexts::lane(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Gaps:
        return tr("Gaps");
    case LaneKind::Runs:
        return tr("Runs");
    case LaneKind::Workers:
        return tr("Workers");
    case LaneKind::Targets:
        return tr("Targets");
    case LaneKind::Alerts:
        return tr("Alerts");
    case LaneKind::Actions:
        break;
    }
    return tr("Actions");
}

QString TimelineTexts::counted(LaneKind kind, int count)
{
    switch (kind) {
    case LaneKind::Gaps:
        return tr("%n gap(s)", nullptr, count);
    case LaneKind::Runs:
        return tr("%n run(s)", nullptr, count);
    case LaneKind::Workers:
        return tr("%n event(s) of workers", nullptr, count);
    case LaneKind::Targets:
        return tr("%n time(s) down", nullptr, count);
    case LaneKind::Alerts:
        return tr("%n alert(s)", nullptr, count);
    case LaneKind::Actions:
        break;
    }
    return tr("%n action(s)", nullptr, count);
}

QString TimelineTexts::level(TimelineItem::Level level)
{
    switch (level) {
    case TimelineItem::Level::Normal:
        return {};
    case TimelineItem::Level::Notice:
        return tr("notice");
    case TimelineItem::Level::Abnormal:
        return tr("abnormal");
    case TimelineItem::Level::Critical:
        break;
    }
    return tr("critical");
}

QString TimelineTexts::when(const TimelineItem& item, const QDateTime& now)
{
    const QString from = format::since(item.from, now);
    if (!item.to.isValid())
        return tr("since %1 (%2), not over", "a time, how long")
            .arg(from, format::age(std::chrono::milliseconds(item.from.msecsTo(now))));
    if (item.to <= item.from)
        return from;
    return tr("%1 – %2 (%3)", "a time, a time, how long")
        .arg(from, format::since(item.to, now),
             format::age(std::chrono::milliseconds(item.from.msecsTo(item.to))));
}

QString TimelineTexts::sentence(const timeline::LaneInfo& lane, const TimelineItem& item,
                                const QDateTime& now)
{
    QStringList parts {TimelineTexts::lane(lane.kind), item.title};
    if (const QString word = level(item.level); !word.isEmpty())
        parts.append(word);
    parts.append(when(item, now));
    if (!item.detail.isEmpty())
        parts.append(item.detail);
    return parts.join(QStringLiteral(" · "));
}

QString TimelineTexts::tip(const timeline::LaneInfo& lane, const LaneMark& mark, const QDateTime& now)
{
    if (mark.items.empty())
        return {};
    if (mark.count() == 1) {
        const TimelineItem& item = lane.items[mark.items.front()];
        QStringList lines {item.title, when(item, now)};
        if (!item.detail.isEmpty())
            lines.append(item.detail);
        return lines.join(u'\n');
    }
    QStringList lines {counted(lane.kind, mark.count())};
    if (const QString word = level(mark.level); !word.isEmpty())
        lines.first() += QStringLiteral(", ") % word;
    for (int i = 0; i < std::min(mark.count(), MostInTip); ++i) {
        const TimelineItem& item = lane.items[mark.items[static_cast<std::size_t>(i)]];
        lines.append(format::since(item.from, now) % QStringLiteral("  ") % item.title);
    }
    if (mark.count() > MostInTip)
        lines.append(tr("and %n more", nullptr, mark.count() - MostInTip));
    return lines.join(u'\n');
}

QString TimelineTexts::csv(const timeline::TimelineInfo& info, const QList<LaneKind>& lanes)
{
    QString text = QStringLiteral("lane,level,from,to,title,detail,page,id\r\n");
    const QStringList levels {QStringLiteral("normal"), QStringLiteral("notice"), QStringLiteral("abnormal"),
                              QStringLiteral("critical")};
    for (const timeline::LaneInfo& lane : info.lanes) {
        if (!lanes.contains(lane.kind))
            continue;
        for (const TimelineItem& item : lane.items)
            text += laneId(lane.kind) % u',' % levels.value(static_cast<int>(item.level)) % u','
                % iso(item.from) % u',' % iso(item.to) % u',' % field(item.title) % u',' % field(item.detail)
                % u',' % field(item.page) % u',' % field(item.id) % QStringLiteral("\r\n");
    }
    return text;
}

} // namespace vigia::ui
