#pragma once

#include "ui/base/actionpanel.h"
#include "ui/jobs/jobsfeed.h"

namespace vigia::ui {

/// An ActionPanel that orders jobs; what forbids an order comes from the feed. GUI thread only.
class JobsPanel : public ActionPanel
{
    Q_OBJECT

public:
    JobsPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, Tier tier, QWidget* parent)
        : ActionPanel(theme, clock, tier, parent)
        , m_feed(feed)
    {
    }

signals:
    /// A run that the panel names was chosen.
    void runRequested(const QString& runId);

protected:
    QString blocked() const override { return m_feed.actionsBlocked(); }

    JobsFeed& m_feed;
};

} // namespace vigia::ui
