#pragma once

#include "ui/base/actionpanel.h"
#include "ui/base/question.h"
#include "ui/report/capsulefeed.h"

#include <optional>

class QDateEdit;
class QLineEdit;
class QProgressBar;

namespace vigia::ui {

class FormRow;
class ReasonField;

/// Saves an incident capsule: days, reason and file; then what is collected, with a way to stop; then what
/// the file holds and what was left out of it, and why. GUI thread only.
class CapsulePanel : public ActionPanel
{
    Q_OBJECT

public:
    /// `days`: what is in view. `feed` outlives the panel.
    CapsulePanel(CapsuleFeed& feed, const DayRange& days, const Theme& theme, const Clock& clock,
                 QWidget* parent = nullptr);

    /// The panel in a window of its own, which goes with it; closing it stops the saving.
    static void open(CapsuleFeed& feed, const DayRange& days, const Theme& theme, const Clock& clock,
                     QWidget* parent);

    /// Stops the saving, which leaves no file; false when nothing is saved now.
    bool stop();

    /// "tables" of the account as people call them: "runs" → "ETL runs".
    static QString nameOf(const QString& table);

protected:
    bool isWaiting() const override { return m_saving.isUnderWay(); }

    void present() override;
    void confirm() override;

private:
    void addFields(const DayRange& days);
    void chooseFile();
    DayRange days() const;
    QString daysProblem() const;
    void take(const Result<SavedCapsule>& result);
    void presentOutcome();
    QString accountText() const;

    CapsuleFeed& m_feed;
    QDateEdit* m_from;
    QDateEdit* m_to;
    FormRow* m_daysRow;
    QLineEdit* m_file;
    QPushButton* m_choose;
    FormRow* m_fileRow;
    ReasonField* m_reason;
    QProgressBar* m_progress;
    QLabel* m_state; ///< what is collected, or what was saved
    QLabel* m_account; ///< what was left out
    QString m_collecting;
    std::optional<SavedCapsule> m_saved;
    bool m_wasStopped = false;
    Question<SavedCapsule> m_saving;
};

} // namespace vigia::ui
