#pragma once

#include "ui/base/page.h"
#include "ui/base/question.h"
#include "ui/workers/workersfeed.h"

#include <QMap>
#include <QPointer>
#include <QTimer>

#include <optional>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ChartsView;
class DetailCard;
class ElidedLabel;
class ErrorBanner;
class OrderPanel;
class RowsTable;
class Theme;

/// The workers of the site's Celery application: what is proven of each and by what, their tasks and queues,
/// how they did, and every order. Asks a WorkersFeed and nothing else. GUI thread.
class WorkersPage : public Page
{
    Q_OBJECT

public:
    /// All three outlive the page.
    WorkersPage(WorkersFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~WorkersPage() override;

    QList<PageView> views() const override; ///< "workers" "tasks" "queues" "charts"

    QString view() const override { return m_view; }

    void setView(const QString& id) override;
    bool isSettled() const override;
    QString failure() const override;
    void refresh() override;
    void setPaused(bool paused) override;

    QStringList needs() const override { return {QStringLiteral("redis")}; }

    void setBlocked(const QString& reason) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

public slots:
    /// Shows the worker and its details; one that is not known is shown as soon as it is.
    void showWorker(const QString& name);
    void showQueue(const QString& name);

signals:
    /// A task that is a run of the registry was chosen.
    void runRequested(const QString& runId);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeTables();
    void makeLayout();
    void connectParts();
    void retranslate();
    void take(const Result<workers::WorkersInfo>& look);
    void present();
    void presentRows();
    void presentSummary();
    // The card beside the table: workerspagedetail.cpp
    void presentCard();
    void presentWorker();
    void presentTask();
    void presentQueue();
    void choose(const QString& key);
    void orderFrom(const QString& action);
    workers::WorkerOrder orderOf(const QString& action) const;
    QString whyNoOrder() const;
    void openPanel(const workers::WorkerOrder& order);
    void closePanel();
    const workers::WorkerTask* chosenTask() const;

    WorkersFeed& m_feed;
    const Theme& m_theme;
    const Clock& m_clock;
    QString m_view = QStringLiteral("workers");
    QMap<QString, RowsTable*> m_tables;
    QMap<QString, QString> m_chosen; ///< key by view
    QList<QPushButton*> m_tabs;
    QLineEdit* m_filter;
    ElidedLabel* m_summary;
    ErrorBanner* m_banner;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QStackedWidget* m_side;
    ChartsView* m_charts;
    DetailCard* m_card;
    QPointer<OrderPanel> m_panel;
    QPointer<QWidget> m_before; ///< had the focus when the panel was opened
    QTimer m_second;
    std::optional<workers::WorkerDetails> m_details;
    QList<celery::QueuedMessage> m_messages; ///< of the chosen queue
    QString m_note; ///< outcome of the last order
    QString m_failure;
    QString m_blocked;
    bool m_isPaused = false;
    Question<workers::WorkersInfo> m_look;
    Question<workers::WorkerDetails> m_asking;
    Question<QList<celery::QueuedMessage>> m_peeking;
    Question<workers::OrderOutcome> m_ping {true};
};

} // namespace vigia::ui
