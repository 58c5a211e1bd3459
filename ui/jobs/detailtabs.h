#pragma once

#include "core/jobs/jobinfo.h"
#include "core/jobs/runsinfo.h"

#include <QDateTime>
#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace vigia::ui {

class LogView;
class RowsTable;
class Theme;

/// The long parts of a run: its log, tries, rejected values, changed values, the runs of a batch. A tab that
/// has nothing in it is not there; the log always is.
class DetailTabs : public QWidget
{
    Q_OBJECT

public:
    enum Tab
    {
        LogTab,
        AttemptsTab,
        RejectsTab,
        ChangesTab,
        PartsTab,
        TabCount,
    };

    explicit DetailTabs(const Theme& theme, QWidget* parent = nullptr);

    Tab tab() const { return m_tab; }

    /// `anew`: of another run than before, so that nothing of that one stays chosen. Without `isWhole` only
    /// the run is known yet.
    void show(const jobs::RunDetails& details, const jobs::JobList& catalogue, const QString& unit,
              const QDateTime& now, bool anew, bool isWhole);
    void setTab(Tab tab);

signals:
    void runChosen(const QString& runId);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeAttempts();
    QWidget* makeChanges();
    void retranslate();
    void setCount(Tab tab, qint64 count);
    void showDocument();

    const Theme& m_theme;
    std::array<QPushButton*, TabCount> m_buttons {};
    std::array<qint64, TabCount> m_counts {};
    QStackedWidget* m_stack;
    LogView* m_log;
    RowsTable* m_attempts;
    QLabel* m_documentNote;
    QPlainTextEdit* m_document;
    RowsTable* m_rejects;
    RowsTable* m_changes;
    QLabel* m_changesNote;
    RowsTable* m_parts;
    std::vector<jobs::AttemptInfo> m_tries;
    QString m_unit;
    QByteArray m_shown; ///< the document on screen
    Tab m_tab = LogTab;
};

} // namespace vigia::ui
