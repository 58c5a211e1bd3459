#pragma once

#include "ui/base/question.h"
#include "ui/base/refresher.h"
#include "ui/jobs/gridmodel.h"
#include "ui/jobs/jobsfeed.h"
#include "ui/jobs/jobsview.h"

class QLabel;
class QPushButton;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ErrorBanner;
class GridTable;
class Theme;

/// Which day of which series was loaded, failed or is missing: thirty days at a time.
class GridView : public JobsView
{
    Q_OBJECT

public:
    static constexpr int Days = 30;

    GridView(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    bool isSettled() const override;

    QString failure() const override { return m_failure; }

    void refresh() override;
    void setPaused(bool isPaused) override;
    void setActive(bool isActive) override;
    void setBlocked(const QString& asking, const QString& acting) override;

    DayRange days() const { return m_days; }

    /// Earlier (-1) or later (+1) by thirty days, never after yesterday.
    void move(int by);

signals:
    void fillRequested(const QString& metric, const QString& entity, const vigia::DayRange& days);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    QWidget* makeLegend();
    void retranslate();
    void ask();
    void present();
    void take(const QModelIndex& index);
    QDate yesterday() const;

    JobsFeed& m_feed;
    const Theme& m_theme;
    const Clock& m_clock;
    GridModel* m_model;
    GridTable* m_table;
    ErrorBanner* m_banner;
    QPushButton* m_earlier;
    QPushButton* m_later;
    QLabel* m_range;
    QLabel* m_caption;
    QList<QLabel*> m_legend;
    Question<jobs::RunGrid> m_question;
    Refresher m_refresher;
    DayRange m_days;
    QString m_failure;
    bool m_isLatest = true; ///< ends yesterday, also tomorrow
    bool m_hasGrid = false;
};

} // namespace vigia::ui
