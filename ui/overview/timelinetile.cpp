#include "ui/overview/timelinetile.h"

#include "core/base/clock.h"
#include "ui/overview/overviewfeed.h"
#include "ui/timeline/timelineview.h"

#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr std::chrono::seconds Interval {30};
constexpr int SecondsShown = 24 * 3600;

} // namespace

TimelineTile::TimelineTile(OverviewFeed& feed, const Context& context, QWidget* parent)
    : Tile(QStringLiteral("timelineTile"), context, Interval, parent)
    , m_feed(feed)
    , m_view(new TimelineView(context.theme, m_window, this))
{
    m_view->setStill(true);
    body().addWidget(m_view);
    body().addStretch(1);
    connect(m_view, &TimelineView::opened, this, [this](const timeline::TimelineItem& item) {
        if (!item.page.isEmpty())
            emit itemRequested(item.page, item.id);
    });
    TimelineTile::retranslate();
}

void TimelineTile::ask()
{
    const QDateTime now = clock().nowUtc();
    m_question.ask(m_feed.timeline(now.addSecs(-SecondsShown), now), this,
                   [this](const Result<timeline::TimelineInfo>& result) {
                       if (!result) {
                           failed(result.error());
                           return;
                       }
                       m_window.setLimits({static_cast<double>(result->from.toMSecsSinceEpoch()),
                                           static_cast<double>(result->to.toMSecsSinceEpoch())});
                       m_view->setInfo(*result);
                       took();
                   });
}

void TimelineTile::retranslate()
{
    setTitle(tr("Timeline"));
    setFacts(tr("last 24 h: gaps, runs, workers, targets, alerts and orders on one axis"));
}

} // namespace vigia::ui
