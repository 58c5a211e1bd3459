#pragma once

#include "ui/base/question.h"
#include "ui/base/refresher.h"
#include "ui/jobs/jobsfeed.h"
#include "ui/jobs/runtexts.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class DetailTabs;
class ElidedLabel;
class ErrorBanner;
class FactList;
class Theme;

/// All that is known of one run, kept up to date while it is on screen, and what may be done to it. Buttons
/// are only there when the run's state allows it, and greyed with the reason when the user may not.
class DetailPanel : public QFrame
{
    Q_OBJECT

public:
    DetailPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    QString runId() const { return m_id; }

    const etl::RunInfo& run() const { return m_details.run; }

    bool isSettled() const { return !m_question.isUnderWay(); }

    /// `known` is shown until the answer comes; an empty id shows that there is nothing.
    void show(const QString& runId, const etl::RunInfo* known);
    void refresh();

    void setPaused(bool isPaused) { m_refresher.setPaused(isPaused); }

    void setActive(bool isActive);
    void setBlocked(const QString& asking, const QString& acting);

signals:
    void settledChanged();
    void retryRequested(const QString& runId);
    void editRequested(const vigia::jobs::JobRequest& request);
    void cancelRequested(const QString& runId);
    void revertRequested(const QString& runId);
    void seriesRequested(const QString& metric, const QString& entity, const vigia::DayRange& days);
    void runChosen(const QString& runId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    QWidget* makeBody();
    void connectParts();
    void retranslate();
    void ask();
    void present(bool anew = false);
    void presentState();
    void presentError();
    void presentButtons();

    JobsFeed& m_feed;
    const Theme& m_theme;
    const Clock& m_clock;
    ElidedLabel* m_title;
    ElidedLabel* m_caption;
    QWidget* m_mark;
    QLabel* m_sentence;
    QLabel* m_empty;
    QFrame* m_note;
    QLabel* m_errorTitle;
    QLabel* m_errorText;
    QLabel* m_errorMessage;
    FactList* m_facts;
    DetailTabs* m_tabs;
    QWidget* m_content;
    QWidget* m_buttons;
    QPushButton* m_retry;
    QPushButton* m_edit;
    QPushButton* m_cancel;
    QPushButton* m_revert;
    QPushButton* m_chart;
    ErrorBanner* m_banner;
    Question<jobs::RunDetails> m_question;
    Refresher m_refresher;
    QTimer m_second;
    QString m_id;
    jobs::RunDetails m_details;
    RunProgress m_progress;
    QString m_blocked; ///< why nothing may be ordered
    bool m_isKnown = false; ///< something of the run is known
    bool m_isWhole = false; ///< m_details is an answer
};

} // namespace vigia::ui
