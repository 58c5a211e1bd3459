#pragma once

#include "core/base/energyday.h"
#include "core/base/result.h"
#include "core/timeline/timelineinfo.h"
#include "ui/base/page.h"
#include "ui/charts/plotwindow.h"

#include <QFuture>
#include <QMap>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ErrorBanner;
class ItemDetail;
class ItemList;
class Theme;
class TimelineFeed;
class TimelineView;

/// Gaps, runs, workers, targets, alerts and orders on one axis, linked by the lead with the charts' range and
/// cursor. Asks nothing before it is seen; until setRange() it shows the last 24 hours. A failure leaves the
/// old picture with its age. GUI thread only.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    TimelinePage(TimelineFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~TimelinePage() override;

    bool isSettled() const override;

    QString failure() const override { return m_failure; }

    void refresh() override;
    void setPaused(bool paused) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    TimelineView& lanes() { return *m_view; }

    PlotWindow& window() { return m_window; }

public slots:
    /// Colombian days; an invalid range: the last 24 hours.
    void setRange(const vigia::DayRange& range);
    /// Invalid: none. Does not emit cursorMoved().
    void setCursor(const QDateTime& instant);

signals:
    /// "Use this part as the range": the days in view.
    void rangeSuggested(const vigia::DayRange& range);
    /// UTC; invalid: it is gone.
    void cursorMoved(const QDateTime& instant);
    /// The page of an item and the item on it.
    void openRequested(const QString& page, const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLayout(const Theme& theme);
    void connectParts();
    void feedChanged();
    void ask();
    void take(const Result<timeline::TimelineInfo>& result);
    void presentChoice();
    void presentList();
    void present();
    void suggest();
    void copy();
    std::pair<QDateTime, QDateTime> wanted() const;

    TimelineFeed& m_feed;
    const Clock& m_clock;
    PlotWindow m_window;
    TimelineView* m_view;
    ItemDetail* m_detail;
    ItemList* m_list;
    ErrorBanner* m_banner;
    QLabel* m_title;
    QLabel* m_caption;
    QPushButton* m_all;
    QPushButton* m_suggest;
    QPushButton* m_copy;
    QMap<int, QPushButton*> m_filters; ///< by LaneKind
    QTimer m_listTimer; ///< a gesture lists once, at its end
    QTimer m_changeTimer; ///< what changes comes in bursts
    QFuture<Result<timeline::TimelineInfo>> m_question;
    DayRange m_range;
    QString m_failure;
    QString m_note; ///< what became of the last copy
    quint64 m_round = 0;
    bool m_isBusy = false;
    bool m_isPaused = false;
    bool m_isStale = true; ///< to be asked when it is seen
    bool m_isTold = false; ///< the cursor was set from outside
    bool m_wasSettled = false;
};

} // namespace vigia::ui
