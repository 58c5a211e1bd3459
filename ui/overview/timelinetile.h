#pragma once

#include "core/timeline/timelineinfo.h"
#include "ui/base/question.h"
#include "ui/charts/plotwindow.h"
#include "ui/overview/tile.h"

namespace vigia::ui {

class OverviewFeed;
class TimelineView;

/// The timeline of the last 24 hours; mouse and keys choose and open, and nothing zooms.
class TimelineTile final : public Tile
{
    Q_OBJECT

public:
    TimelineTile(OverviewFeed& feed, const Context& context, QWidget* parent);

    TimelineView& view() { return *m_view; }

signals:
    void itemRequested(const QString& page, const QString& id);

protected:
    void ask() override;
    void retranslate() override;

private:
    OverviewFeed& m_feed;
    PlotWindow m_window;
    TimelineView* m_view;
    Question<timeline::TimelineInfo> m_question;
};

} // namespace vigia::ui
