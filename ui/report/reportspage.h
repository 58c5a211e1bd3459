#pragma once

#include "ui/base/page.h"
#include "ui/report/reportsfeed.h"

#include <QFutureWatcher>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QShortcut;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ErrorBanner;
class ReportForm;
class ReportPreview;
class Theme;

/// Makes a report, shows it, writes it as a file; keeps what is made again and again. A service that is away
/// leaves only its part out. The report that is chosen is made when the page is first seen, later ones when
/// they are asked for. GUI thread only.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    ReportsPage(ReportsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~ReportsPage() override;

    bool isSettled() const override;
    QString failure() const override;
    void refresh() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    /// Asks for the report that the form describes; one that is under way is cancelled.
    void make();
    void cancel();
    /// Writes the report on screen in the format of the form.
    void saveTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut(const Theme& theme);
    void connectParts();
    void loadDefinitions();
    void takeDefinitions(const Result<QList<report::ReportDefinition>>& result);
    void chooseDefinition();
    void saveDefinition();
    void removeDefinition();
    void takeReport(const Result<report::Report>& result);
    void askPath();
    void setError(std::optional<Error> error);
    QString statusText() const;
    void present();

    ReportsFeed& m_feed;
    ReportForm* m_form;
    ReportPreview* m_preview;
    ErrorBanner* m_banner;
    QComboBox* m_saved; ///< its text is the name to save under
    QLabel* m_savedLabel;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_make;
    QPushButton* m_cancel;
    QPushButton* m_saveAs;
    QShortcut* m_escape; ///< cancels
    QFuture<Result<report::Report>> m_collecting;
    QFutureWatcher<Result<report::Report>> m_watcher; ///< of its progress
    QList<report::ReportDefinition> m_definitions;
    std::optional<report::Report> m_report; ///< on screen
    std::optional<Error> m_error;
    QString m_said; ///< what became of the last file or definition
    QString m_path; ///< where the last writing went, for trying again
    QString m_doomed; ///< the definition whose removal was asked for once
    bool m_isCollecting = false;
    int m_files = 0; ///< files being read or written
    bool m_hasAsked = false;
    bool m_isStale = false; ///< the form differs from the report on screen
    bool m_failedToWrite = false;
    bool m_wasSettled = false;
};

} // namespace vigia::ui
