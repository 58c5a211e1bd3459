#pragma once

#include "app/console/feeds.h"
#include "app/console/healthpages.h"
#include "app/console/options.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/charts/rangebar.h"
#include "ui/generation/generationpage.h"
#include "ui/jobs/jobspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sitestatus.h"
#include "ui/shell/statestore.h"

#include <QObject>

#include <memory>

namespace vigia::console {

/// The window of one site, wired to what its pages ask: what main() shows, or takes pictures of. GUI thread.
class Console : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the console.
    struct Parts
    {
        Feeds& feeds;
        ui::Theme& theme;
        ui::Language& language;
        ui::StateStore& state;
    };

    explicit Console(const Parts& parts, QObject* parent = nullptr);
    ~Console() override;

    /// Ids of the pages that a console has.
    static QStringList pageIds();

    ui::MainWindow& window() { return *m_window; }

    const ui::SiteStatus& status() const { return m_status; }

    QString language() const { return m_parts.language.code(); }

    /// As at the last end, then what the options say. Errors: NotFound (no such page or view).
    [[nodiscard]] Result<> prepare(const Options& options);
    /// For a console that stays: on a site of the embedded engine it starts what the schedule says.
    void serve();

private:
    void addGeneration();
    void addJobs();
    void addAudit();
    void addReports();
    void connectHealth();
    void openAlarm(const ui::AlarmInfo& alarm);
    void addRange();
    /// As it was chosen last; of a recording all of its days, unless that lies in them.
    void restoreRange();
    void limitRange();
    void addCommands();
    void connectData();
    void askPlants();
    ui::CommandList rangeCommands() const;
    ui::CommandList plantCommands() const;
    /// None in a recording.
    ui::CommandList capsuleCommands();

    Parts m_parts;
    ui::SiteStatus m_status;
    std::unique_ptr<ui::MainWindow> m_window;
    HealthPages m_health;
    ui::RangeBar* m_range = nullptr; ///< owned by the window, as the page
    ui::GenerationPage* m_generation = nullptr;
    ui::JobsPage* m_jobs = nullptr;
    QFuture<Result<std::vector<generation::PlantInfo>>> m_plantsQuestion;
    std::vector<generation::PlantInfo> m_plants;
};

} // namespace vigia::console
