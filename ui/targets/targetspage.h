#pragma once

#include "ui/base/page.h"
#include "ui/targets/targetsfeed.h"

class QPushButton;
class QStackedWidget;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class AlertsView;
class ErrorBanner;
class FeedView;
class HistoryView;
class PoolsView;
class Theme;

/// “Targets and alerts”: targets, alerts, rules, silences, history. Only the view on screen asks.
class TargetsPage : public Page
{
    Q_OBJECT

public:
    /// All that is passed outlives the page.
    TargetsPage(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~TargetsPage() override;

    QList<PageView> views() const override;

    QString view() const override { return m_ids[m_current]; }

    void setView(const QString& id) override;
    bool isSettled() const override;
    QString failure() const override;
    void refresh() override;
    bool acknowledge() override;
    void setPaused(bool paused) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

public slots:
    void showPool(const QString& pool);
    void showTarget(const QString& instance);
    void showAlert(const QString& fingerprint);
    /// 0: of every priority.
    void showAlerts(int priority);
    /// What the history covers; the console's range.
    void setRange(const QDateTime& from, const QDateTime& to);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void activate();
    void retranslate();

    FeedView& current() const { return *m_views[m_current]; }

    TargetsFeed& m_feed;
    QStringList m_ids;
    QList<FeedView*> m_views;
    QList<QPushButton*> m_tabs;
    PoolsView* m_pools;
    AlertsView* m_alerts;
    HistoryView* m_history;
    ErrorBanner* m_trouble;
    QStackedWidget* m_stack;
    int m_current = 0;
};

} // namespace vigia::ui
