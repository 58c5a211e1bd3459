#include "core/backend/timelinewiring.h"

#include "core/async/chained.h"
#include "core/targets/targetsservice.h"
#include "core/timeline/laneitems.h"
#include "core/workers/workersservice.h"

#include <QCoreApplication>

namespace vigia::backend {

namespace {

using timeline::LaneInfo;
using timeline::LaneKind;
using timeline::TimelineItem;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)
};

constexpr int Points = 1500; // spans of `up` are as exact as a screen shows them
constexpr qint64 ShortestStep = 5; // seconds; scrapes are not more frequent

const QString TargetsPage = QStringLiteral("targets");

QString verbOf(workers::WorkerChange::Kind kind)
{
    switch (kind) {
    case workers::WorkerChange::Kind::Started:
        return Tr::tr("started");
    case workers::WorkerChange::Kind::SaidGoodbye:
        return Tr::tr("said goodbye");
    case workers::WorkerChange::Kind::Lost:
        return Tr::tr("no longer reached");
    case workers::WorkerChange::Kind::Ended:
        return Tr::tr("ended without a goodbye");
    }
    return {};
}

TimelineItem itemOf(const workers::WorkerChange& change)
{
    using Kind = workers::WorkerChange::Kind;
    TimelineItem item;
    item.id = change.worker;
    item.page = QStringLiteral("workers");
    item.title = Tr::tr("%1: %2", "a worker, what became of it").arg(change.worker, verbOf(change.kind));
    item.detail = change.source;
    item.from = change.at;
    item.to = change.at;
    if (change.kind == Kind::Lost || change.kind == Kind::Ended)
        item.level = TimelineItem::Level::Abnormal;
    else if (change.kind == Kind::SaidGoodbye)
        item.level = TimelineItem::Level::Notice;
    return item;
}

QString notLookedAt()
{
    return Tr::tr("The workers have not been looked at yet.");
}

TimelineItem downItem(const QString& pool, const QString& instance)
{
    TimelineItem item;
    item.id = instance;
    item.page = TargetsPage;
    item.title = Tr::tr("%1: down", "a target").arg(pool);
    item.detail = Tr::tr("Prometheus could not scrape %1 of the pool %2.").arg(instance, pool);
    item.level = TimelineItem::Level::Abnormal;
    return item;
}

} // namespace

QList<TimelineItem> downSpans(const targets::QuerySeries& series, qint64 step, const QDateTime& until)
{
    QList<TimelineItem> spans;
    const QString instance = series.labels.value(QStringLiteral("instance"));
    QDateTime last;
    for (const targets::QuerySample& sample : series.samples) {
        const bool goesOn = last.isValid() && last.secsTo(sample.at) <= step;
        last = {};
        if (sample.value != 0)
            continue;
        if (!goesOn) {
            spans.append(downItem(series.labels.value(QStringLiteral("job")), instance));
            spans.last().from = sample.at;
        }
        spans.last().to = sample.at;
        last = sample.at;
    }
    if (last.isValid() && last.secsTo(until) <= step)
        spans.last().to = {}; // goes on
    return spans;
}

TimelineItem itemOf(const targets::AlertSpan& span, const QDateTime& until)
{
    constexpr qint64 Silence = 60; // seconds without a sample: it is over
    TimelineItem item;
    item.id = span.name;
    item.page = TargetsPage;
    item.from = span.from;
    if (span.to.secsTo(until) > Silence)
        item.to = span.to;
    const bool isPending = span.state == targets::AlertInfo::State::Pending;
    const QString severity = span.labels.value(QStringLiteral("severity"));
    item.level = isPending                       ? TimelineItem::Level::Notice
        : severity == QStringLiteral("critical") ? TimelineItem::Level::Critical
        : severity == QStringLiteral("none")     ? TimelineItem::Level::Normal
                                                 : TimelineItem::Level::Abnormal;
    item.title = isPending ? Tr::tr("%1: pending", "an alert").arg(span.name)
                           : Tr::tr("%1: firing", "an alert").arg(span.name);
    QStringList labels;
    for (auto it = span.labels.cbegin(); it != span.labels.cend(); ++it)
        if (!it.key().startsWith(QStringLiteral("alert")) && !it.key().startsWith(QStringLiteral("__")))
            labels += it.key() % u'=' % it.value();
    item.detail = labels.join(QStringLiteral(", "));
    return item;
}

timeline::LaneSource workersLane(workers::WorkersService& workers)
{
    return [&workers](const QDateTime& from, const QDateTime& to) {
        LaneInfo lane;
        lane.kind = LaneKind::Workers;
        const QList<workers::WorkerChange> changes = workers.starts(from, to);
        for (const workers::WorkerChange& change : changes)
            lane.items.append(itemOf(change));
        if (changes.isEmpty() && !workers.latest().taken.isValid())
            lane.trouble = notLookedAt();
        timeline::LaneItems::settle(lane);
        return ready<Result<LaneInfo>>(lane);
    };
}

timeline::LaneSource targetsLane(targets::TargetsService& targets)
{
    return [&targets](const QDateTime& from, const QDateTime& to) {
        const targets::QueryGrid grid = targets::queryGrid(from, to, Points, ShortestStep);
        return chained(targets.prometheus().queryRange(QStringLiteral("up == 0"), grid), &targets,
                       [grid, to](const Result<targets::QueryAnswer>& answer) -> Result<LaneInfo> {
                           if (!answer)
                               return fail(answer.error());
                           LaneInfo lane;
                           lane.kind = LaneKind::Targets;
                           for (const targets::QuerySeries& series : answer->series)
                               lane.items.append(downSpans(series, grid.step, to));
                           timeline::LaneItems::settle(lane);
                           return lane;
                       });
    };
}

timeline::LaneSource alertsLane(targets::TargetsService& targets)
{
    return [&targets](const QDateTime& from, const QDateTime& to) {
        return chained(targets.history(from, to), &targets,
                       [to](const Result<QList<targets::AlertSpan>>& spans) -> Result<LaneInfo> {
                           if (!spans)
                               return fail(spans.error());
                           LaneInfo lane;
                           lane.kind = LaneKind::Alerts;
                           // The dead man's alert always fires: nothing that happened.
                           for (const targets::AlertSpan& span : *spans)
                               if (span.labels.value(QStringLiteral("severity")) != u"none")
                                   lane.items.append(itemOf(span, to));
                           timeline::LaneItems::settle(lane);
                           return lane;
                       });
    };
}

} // namespace vigia::backend
