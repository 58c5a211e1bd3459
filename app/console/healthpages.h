#pragma once

#include "app/console/feeds.h"
#include "ui/base/theme.h"

#include <QObject>

namespace vigia::ui {
class DiagnosticsPage;
class MainWindow;
class OverviewPage;
class TargetsPage;
class TimelinePage;
class WorkersPage;
} // namespace vigia::ui

namespace vigia::console {

/// The pages that say whether the site is well, wired to what they ask and to each other. Each is added to
/// the window by its own call, for the window's order is the console's to choose. GUI thread.
class HealthPages : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the pages.
    struct Parts
    {
        Feeds& feeds;
        const ui::Theme& theme;
        ui::MainWindow& window;
    };

    explicit HealthPages(const Parts& parts, QObject* parent = nullptr);
    ~HealthPages() override;

    static QStringList pageIds();

    void addOverview();
    void addWorkers();
    void addTargets();
    void addUnits();
    void addTimeline();
    void addDiagnostics();

    ui::TimelinePage& timeline() { return *m_timeline; }

    ui::TargetsPage& targets() { return *m_targets; }

signals:
    void runsRequested(const QString& filter);
    void runRequested(const QString& id);
    void seriesRequested(const QString& metric, const QString& entity);
    void gapRequested(const QString& metric, const QString& entity, const vigia::DayRange& days);

private:
    /// An item of a timeline on its page.
    void open(const QString& page, const QString& id);

    Parts m_parts;
    ui::OverviewPage* m_overview = nullptr; ///< owned by the window, as all pages
    ui::WorkersPage* m_workers = nullptr;
    ui::TargetsPage* m_targets = nullptr;
    ui::TimelinePage* m_timeline = nullptr;
};

} // namespace vigia::console
