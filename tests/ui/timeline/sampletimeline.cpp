#include "tests/ui/timeline/sampletimeline.h"

namespace vigia::test {

using timeline::LaneInfo;
using timeline::LaneKind;
using timeline::TimelineInfo;
using timeline::TimelineItem;
using Level = TimelineItem::Level;

TimelineItem sampleItem(const QString& id, const QDateTime& from, int minutes, Level level,
                        const QString& title)
{
    TimelineItem item;
    item.id = id;
    item.page = QStringLiteral("jobs");
    item.title = title.isEmpty() ? QStringLiteral("Gene / Recurso, SUCCESS") : title;
    item.detail = QStringLiteral("Run 5b200000 of Gene / Recurso (Generación), asked for by schedule");
    item.from = from;
    if (minutes >= 0)
        item.to = from.addSecs(minutes * 60);
    item.level = level;
    return item;
}

TimelineInfo goodTimeline(const QDateTime& to)
{
    TimelineInfo info {to.addDays(-1), to, to, {}};
    for (int kind = 0; kind < 6; ++kind) {
        LaneInfo lane;
        lane.kind = static_cast<LaneKind>(kind);
        info.lanes.append(lane);
    }
    const auto at = [&](int minutes) { return info.from.addSecs(minutes * 60); };
    QList<TimelineItem>& runs = info.lanes[1].items;
    for (int batch = 0; batch < 4; ++batch)
        for (int i = 0; i < 14; ++i)
            runs.append(sampleItem(QStringLiteral("r%1-%2").arg(batch).arg(i),
                                   at(20 + batch * 360 + i * 5 + (i % 3) * 2), 2 + i % 4));
    info.lanes[2].items = {sampleItem(QStringLiteral("worker1"), at(-600), -1, Level::Normal,
                                      QStringLiteral("worker1, worker2 run"))};
    info.lanes[5].items = {sampleItem(QStringLiteral("17"), at(600), 0, Level::Normal,
                                      QStringLiteral("ingeniero1: retried runs")),
                           sampleItem(QStringLiteral("18"), at(1040), 0, Level::Normal,
                                      QStringLiteral("operador1: silenced alerts"))};
    return info;
}

TimelineInfo badTimeline(const QDateTime& to)
{
    TimelineInfo info = goodTimeline(to);
    const auto at = [&](int minutes) { return info.from.addSecs(minutes * 60); };
    info.lanes[0].items = {sampleItem(QStringLiteral("DemaCome/Agente/2026-06-10/2026-06-11"), at(430), -1,
                                      Level::Notice, QStringLiteral("DemaCome / Agente: no data"))};
    info.lanes[0].items.first().page = QStringLiteral("generation");
    QList<TimelineItem>& runs = info.lanes[1].items;
    for (const int minutes : {1118, 1140, 1146, 1152})
        runs.append(sampleItem(QStringLiteral("f%1").arg(minutes), at(minutes), 1, Level::Abnormal,
                               QStringLiteral("DemaCome / Agente, FAILURE")));
    runs.append(sampleItem(QStringLiteral("open"), at(1432), -1, Level::Notice,
                           QStringLiteral("Gene / Recurso, RETRY")));
    info.lanes[2].items.append(sampleItem(QStringLiteral("worker2"), at(1380), -1, Level::Abnormal,
                                          QStringLiteral("worker2@etl-host stuck")));
    info.lanes[3].items = {sampleItem(QStringLiteral("api-mme"), at(790), -1, Level::Abnormal,
                                      QStringLiteral("api-mme down: HTML"))};
    info.lanes[4].trouble = QStringLiteral("Alertmanager does not answer: start it.");
    return info;
}

TimelineInfo hugeTimeline(const QDateTime& to, int runs)
{
    TimelineInfo info = goodTimeline(to);
    info.lanes[1].items.clear();
    for (int i = 0; i < runs; ++i)
        info.lanes[1].items.append(sampleItem(QString::number(i),
                                              info.from.addSecs(qint64(i) * 86'000 / runs), i % 7,
                                              i % 20 == 7 ? Level::Abnormal : Level::Normal));
    info.lanes[1].leftOut = 1'240;
    return info;
}

QFuture<Result<TimelineInfo>> FakeTimelineFeed::timeline(const QDateTime& from, const QDateTime& to)
{
    auto promise = std::make_shared<QPromise<Result<TimelineInfo>>>();
    promise->start();
    asked.push_back({from, to, promise});
    if (!holds)
        answer(asked.size() - 1);
    return promise->future();
}

void FakeTimelineFeed::answer(std::size_t i)
{
    if (failsWith) {
        asked[i].promise->addResult(fail(*failsWith));
    } else {
        TimelineInfo now = info;
        now.from = asked[i].from;
        now.to = asked[i].to;
        asked[i].promise->addResult(now);
    }
    asked[i].promise->finish();
}

} // namespace vigia::test
