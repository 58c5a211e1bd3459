#pragma once

#include "ui/base/question.h"
#include "ui/base/refresher.h"
#include "ui/jobs/jobsfeed.h"
#include "ui/jobs/jobsview.h"
#include "ui/jobs/runtexts.h"

#include <QHash>
#include <QTimer>
#include <QVariantMap>

class QLabel;
class QPushButton;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ErrorBanner;
class FilterField;
class RowsTable;
class Theme;

/// The runs that a filter lets pass, newest first, a page of 100 at a time, kept up to date while it is on
/// screen. A filter that is not understood is said so under the field, and the rows stay.
class RunsView : public JobsView
{
    Q_OBJECT

public:
    RunsView(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    bool isSettled() const override;
    QString failure() const override;
    void refresh() override;
    void setPaused(bool isPaused) override;
    void setActive(bool isActive) override;
    void setBlocked(const QString& asking, const QString& acting) override;

    QString filter() const;
    /// "1 204 runs match · page 1 of 13"
    QString summary() const;
    /// Of the page on screen; nullptr when it is not there.
    const etl::RunInfo* run(const QString& id) const;
    QStringList selectedRuns() const;
    /// Of the selected ones those that can be tried again.
    QStringList selectedForRetry() const;
    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

    /// Asks at once.
    void setFilter(const QString& filter);
    /// The run becomes the current row, when it is on the page.
    void selectRun(const QString& runId);
    void focusFilter();

signals:
    void selectionChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr int PageSize = 100;

    void makeLayout();
    void connectParts();
    void retranslate();
    void edited();
    void ask(int offset);
    void take(const Result<jobs::RunPage>& answer);
    void present();
    void showChips();
    void toggleStates(const QStringList& states);
    void turn(int by);
    void hideColumns();

    JobsFeed& m_feed;
    const Theme& m_theme;
    const Clock& m_clock;
    FilterField* m_field;
    QLabel* m_filterError;
    QList<QPushButton*> m_chips;
    ErrorBanner* m_banner;
    RowsTable* m_table;
    QLabel* m_summary;
    QPushButton* m_newer;
    QPushButton* m_older;
    Question<jobs::RunPage> m_question;
    Refresher m_refresher;
    QTimer m_typing; ///< since the last key
    QTimer m_second; ///< "Took" of what runs
    jobs::RunPage m_page;
    QHash<QString, RunProgress> m_progress;
    QString m_filter; ///< of what is asked: the last one that was understood
    QString m_failure;
    int m_offset = 0; ///< of what is asked
    int m_goTo = 0; ///< after a page turned: +1 its first row, -1 its last
    bool m_hasPage = false;
};

} // namespace vigia::ui
