#pragma once

#include "core/base/energyday.h"
#include "ui/base/page.h"
#include "ui/overview/overviewfeed.h"

#include <QTimer>

class QGridLayout;
class QScrollArea;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class AlertsTile;
class FreshnessTile;
class GenerationTile;
class RunsTile;
class ServicesTile;
class TargetsTile;
class Theme;
class Tile;
class TimelineTile;
class WorkersTile;

/// Whether the data is true and fresh, and what is wrong, at one glance: tiles on twelve columns, each with a
/// question, an age and a trouble of its own; each leads to its page. Asks nothing before it is seen, nor
/// while it is paused or hidden. GUI thread only.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(OverviewFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~OverviewPage() override;

    bool isSettled() const override;
    /// Of the first tile that failed.
    QString failure() const override;
    void refresh() override;
    void setPaused(bool paused) override;

    Tile* tile(OverviewFeed::Part part) const;

signals:
    /// A filter of the page of jobs; empty: all runs.
    void openJobs(const QString& filter);
    void openSeries(const QString& metric, const QString& entity);
    /// "Load…": days of a series that should be there.
    void loadRequested(const QString& metric, const QString& entity, const vigia::DayRange& days);
    /// Empty: all workers.
    void openWorkers(const QString& name);
    /// Empty: all pools.
    void openTargets(const QString& pool);
    /// 0: all alerts.
    void openAlerts(int priority);
    void openTimeline();
    void openDiagnostics();
    /// An item of the timeline: its page and its id there.
    void openItem(const QString& page, const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Arrangement
    {
        None,
        One, ///< tile below tile
        Six,
        Twelve,
        Tall,
    };

    Arrangement arrangementFor(const QSize& size) const;
    void connectTiles();
    void arrange();
    void activate();
    void presentAbsences();
    void stateChanged();

    OverviewFeed& m_feed;
    const Theme& m_theme;
    QScrollArea* m_scroll;
    QWidget* m_board;
    QGridLayout* m_grid;
    GenerationTile* m_generation;
    FreshnessTile* m_freshness;
    RunsTile* m_runs;
    WorkersTile* m_workers;
    TargetsTile* m_targets;
    AlertsTile* m_alerts;
    ServicesTile* m_services;
    TimelineTile* m_timeline;
    QTimer m_ages; ///< the ages in the captions go on
    Arrangement m_arrangement = Arrangement::None;
    bool m_isPaused = false;
    bool m_wasSettled = false;
};

} // namespace vigia::ui
