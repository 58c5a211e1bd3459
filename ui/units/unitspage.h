#pragma once

#include "ui/base/page.h"
#include "ui/units/unitsfeed.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class LogsView;
class MoveView;
class ServicesView;
class Theme;
class UnitsReader;
class UnitsView;

/// “Units”: services, migration, logs of a host. Only the view on screen asks.
class UnitsPage : public Page
{
    Q_OBJECT

public:
    /// All that is passed outlives the page.
    UnitsPage(UnitsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~UnitsPage() override;

    QList<PageView> views() const override;

    QString view() const override { return m_ids[m_current]; }

    void setView(const QString& id) override;
    bool isSettled() const override;
    QString failure() const override;
    void refresh() override;
    void setPaused(bool paused) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

public slots:
    /// Hosts as the feed names them; one that it does not name is not shown.
    void showUnit(const QString& host, const QString& unit);
    void showLogs(const QString& host, const QString& unit);
    void showMove(const QString& host);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLayout();
    void activate();
    void retranslate();
    void setHosts();
    bool setHost(const QString& host);

    UnitsView& current() const { return *m_views[m_current]; }

    UnitsFeed& m_feed;
    QStringList m_ids;
    UnitsReader* m_reader;
    ServicesView* m_services;
    MoveView* m_move;
    LogsView* m_logs;
    QList<UnitsView*> m_views;
    QList<QPushButton*> m_tabs;
    QComboBox* m_hosts;
    QStackedWidget* m_stack;
    int m_current = 0;
    bool m_cameFromServices = false; ///< to the logs of a unit: Esc goes back
};

} // namespace vigia::ui
