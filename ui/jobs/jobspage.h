#pragma once

#include "ui/base/page.h"
#include "ui/jobs/jobsfeed.h"

#include <QMap>
#include <QPointer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ActionPanel;
class BackfillPanel;
class CancelPanel;
class CatalogueView;
class DetailPanel;
class ElidedLabel;
class GridView;
class JobsView;
class NewRunPanel;
class RetryPanel;
class RevertPanel;
class RunsView;
class ScheduleView;
class Theme;

/// The ETL jobs: what ran and runs, which days of which series, what can be started and what starts by
/// itself; beside it one run with all that is known of it, or the panel of what is about to be ordered. Asks
/// a JobsFeed and nothing else. GUI thread.
class JobsPage : public Page
{
    Q_OBJECT

public:
    /// All three outlive the page.
    JobsPage(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~JobsPage() override;

    QList<PageView> views() const override; ///< "runs" "grid" "catalogue" "schedule"

    QString view() const override { return m_view; }

    void setView(const QString& id) override;
    bool isSettled() const override;
    QString failure() const override;
    void refresh() override;
    void setPaused(bool paused) override;

    QStringList needs() const override { return {QStringLiteral("postgresql")}; }

    void setBlocked(const QString& reason) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    /// Shows the run's details, and its row when it is on the page of runs.
    void openRun(const QString& id);
    /// Shows the runs that the filter lets pass.
    void showRuns(const QString& filter);
    /// Opens the form with these values.
    void newRun(const vigia::jobs::JobRequest& prefilled);
    /// Opens the backfill of these days.
    void fillGap(const QString& metric, const QString& entity, const vigia::DayRange& days);
    /// Opens the panel that tries the selected runs again, those of them that failed or were cancelled.
    void retrySelected();

signals:
    /// The curve of a series is wanted.
    void showSeriesRequested(const QString& metric, const QString& entity, const vigia::DayRange& days);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeViews(const Theme& theme, const Clock& clock);
    void makeLayout();
    void makePanels(const Theme& theme, const Clock& clock);
    void connectParts();
    void retranslate();
    void block();
    void activate();
    void showButtons();
    void divide(int side);
    void showRun(const QString& id, bool isChosen);
    void fillCurrent();
    void open(ActionPanel& panel);
    void close();
    JobsView& current() const;
    bool isActing() const;

    JobsFeed& m_feed;
    const Theme& m_theme;
    const Clock& m_clock;
    QString m_view = QStringLiteral("runs");
    QList<QPushButton*> m_tabs;
    ElidedLabel* m_note; ///< outcome of the last order
    QPushButton* m_new;
    QPushButton* m_fill;
    QPushButton* m_retry;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QStackedWidget* m_side;
    QMap<QString, JobsView*> m_views;
    RunsView* m_runs;
    GridView* m_grid;
    CatalogueView* m_catalogue;
    ScheduleView* m_schedule;
    DetailPanel* m_detail;
    NewRunPanel* m_newRun;
    BackfillPanel* m_backfill;
    RevertPanel* m_revert;
    RetryPanel* m_retryPanel;
    CancelPanel* m_cancel;
    QPointer<QWidget> m_before; ///< had the focus when the panel was opened
    bool m_isDivided = false; ///< the user chose how wide the side is
    QString m_blocked; ///< why nothing can be asked
};

} // namespace vigia::ui
