#pragma once

#include "core/generation/datachange.h"
#include "ui/base/page.h"
#include "ui/charts/plotwindow.h"
#include "ui/generation/panelloader.h"
#include "ui/generation/viewspec.h"

#include <QTimer>

namespace vigia::ui {

class ChartCard;
class ChartExport;
class GenerationToolbar;
class InfoPanel;
class SidePanel;
class Theme;
struct ChartMark;

/// Generation, demand, price and reservoirs over time: the main chart, a second one on the same time axis,
/// the values at the tracker, the figures in view, what is known of a gap. Asks a GenerationFeed and nothing
/// else; a newer question cancels the older; a failure leaves the old picture with its age. GUI thread only.
class GenerationPage : public Page
{
    Q_OBJECT

public:
    /// All three outlive the page. Asks nothing until setRange().
    GenerationPage(GenerationFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~GenerationPage() override;

    QList<PageView> views() const override;

    QString view() const override { return m_choice.view; }

    void setView(const QString& id) override;
    bool isSettled() const override;
    QString failure() const override;
    void refresh() override;
    void setPaused(bool paused) override;

    QStringList needs() const override { return {QStringLiteral("postgresql")}; }

    void setBlocked(const QString& reason) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    DayRange range() const { return m_choice.range; }

    const ViewChoice& choice() const { return m_choice; }

    PlotWindow& window() { return m_window; }

    /// Which days are on offer. Another range shows all of them and forgets earlier zooms.
    void setRange(const vigia::DayRange& range);
    /// std::nullopt: by the length of the range.
    void setStep(std::optional<vigia::Step> step);
    void setComparison(vigia::ui::Comparison comparison);
    void setPlants(const QStringList& codes);
    void setMarks(std::vector<ChartMark> marks);
    /// New data arrived (NOTIFY): what is on screen and concerned is read again; zoom, tracker and selection
    /// stay.
    void dataChanged(const vigia::generation::DataChange& change);

signals:
    /// There is nothing in the range; this one has data. The button is there only when somebody listens.
    void rangeSuggested(const vigia::DayRange& range);
    /// "Runs of that day"; the button is there only when somebody listens.
    void runsOfDayRequested(QDate day);
    /// "Fill this gap…"; the button is there only when somebody listens.
    void gapFillRequested(const QString& metric, const QString& entity, const vigia::DayRange& days);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLayout(const Theme& theme);
    void connectParts();
    void ask();
    void showMain();
    void showLower();
    void showEmpty();
    void showState(const PanelLoader& panel, ChartCard& card, const PanelSpec& spec);
    void showCaptions();
    void showStatus();
    void showInfo();
    void showGap(int gap);
    void requestFill();
    void describeGap(const QString& when, const DayRange& days, int hours,
                     const std::vector<DayRange>& missing);
    void suggestRange();
    void askPoint();
    void showPoint(const QString& name, const generation::PointInfo& info);
    void askPlants();
    void openMenu(const QPoint& position);
    QString unitText() const;

    GenerationFeed& m_feed;
    const Clock& m_clock;
    ViewChoice m_choice;
    std::optional<Step> m_step;
    PanelSpec m_mainSpec;
    PanelSpec m_lowerSpec;
    PlotWindow m_window;
    PanelLoader m_main;
    PanelLoader m_lower;
    GenerationToolbar* m_toolbar;
    ChartCard* m_mainCard;
    ChartCard* m_lowerCard;
    SidePanel* m_side;
    InfoPanel* m_info;
    ChartExport* m_export;
    QTimer m_changeTimer; ///< notifications come in bursts
    QTimer m_busyTimer; ///< "refreshing" is said only when it takes a moment
    QTimer m_pointTimer;
    QFuture<Result<generation::PointInfo>> m_point;
    QFuture<Result<std::vector<DayRange>>> m_gaps;
    QFuture<Result<std::vector<generation::PlantInfo>>> m_plants;
    QString m_shownView; ///< whose picture is on screen
    QString m_note; ///< outcome of the last export
    bool m_hasPlants = false;
    bool m_isPaused = false;
    bool m_isChanged = false; ///< while paused
};

} // namespace vigia::ui
