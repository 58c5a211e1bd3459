#pragma once

#include "ui/base/question.h"
#include "ui/jobs/jobspanel.h"

#include <optional>

class QCheckBox;
class QFrame;
class QLineEdit;

namespace vigia::ui {

class ChangeTable;
class ReasonField;
class ValueCurve;

/// Puts back what a run replaced. Shows before it asks: what, the curve now and after, the biggest rows, and
/// what stands against it. A reason and the run's id are typed. Before the order goes out the preview is
/// asked again; when it is another one, nothing is ordered and the new one is shown. GUI thread only.
class RevertPanel : public JobsPanel
{
    Q_OBJECT

public:
    RevertPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    const std::optional<jobs::RevertPreview>& preview() const { return m_preview; }

    void start(const QString& runId);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;

private:
    void askPreview();
    void takePreview(const Result<jobs::RevertPreview>& result);
    void order(const Result<jobs::RevertPreview>& again);
    void takeRun(const Result<etl::RunInfo>& result);
    void showPreview(const jobs::RevertPreview& preview);
    /// Rows that the order would put back.
    qint64 rows() const;
    bool isConfirmed() const;
    QString whyNot() const;
    void presentFound();
    void presentConflict();

    QString m_runId;
    std::optional<jobs::RevertPreview> m_preview;
    QLabel* m_what;
    QLabel* m_loader;
    ValueCurve* m_curve;
    ChangeTable* m_changes;
    QFrame* m_note;
    QLabel* m_noteText;
    QLabel* m_blocked;
    QCheckBox* m_force;
    ReasonField* m_reason;
    QLabel* m_typedLabel;
    QLineEdit* m_typed;
    Question<jobs::RevertPreview> m_asking;
    Question<jobs::RevertPreview> m_check;
    Question<etl::RunInfo> m_order {true};
};

} // namespace vigia::ui
