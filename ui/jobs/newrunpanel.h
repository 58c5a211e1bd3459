#pragma once

#include "ui/base/question.h"
#include "ui/jobs/jobspanel.h"

#include <QDateTime>

#include <optional>

class QComboBox;
class QSpinBox;

namespace vigia::ui {

class DayField;
class DiffView;
class EngineField;
class FormRow;
class ReasonField;
class SeriesField;

/// Starts a job: a form made from the job's typed parameters, a preview of what a load would change, and the
/// order. A value that is not valid is refused at once, beside its field. GUI thread only.
class NewRunPanel : public JobsPanel
{
    Q_OBJECT

public:
    NewRunPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// What the form says now; parent and batch are those of start().
    jobs::JobRequest request() const;
    /// The preview on screen is of another request than the form's.
    bool isPreviewOutdated() const;

    /// An unknown job, series or engine of `prefilled` is shown as it is and refused beside its field.
    void start(const jobs::JobRequest& prefilled);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;

private:
    void fillJobs(const QString& chosen);
    void fillFields();
    void preview();
    void takePreview(const jobs::JobRequest& asked, const Result<etl::DiffInfo>& result);
    void takeRun(const Result<etl::RunInfo>& result);
    void edited();
    /// Shows what is wrong beside its field; true when nothing is.
    bool check();
    std::optional<jobs::JobInfo> job() const;
    std::optional<jobs::JobParameter> parameter(const char* id) const;
    QString dayProblem() const;
    QString numberProblem() const;
    QString seriesHint() const;
    bool takesDays() const;
    void presentForm();
    void presentPreview();

    jobs::JobRequest m_given;
    jobs::JobRequest m_previewed;
    QDateTime m_previewedAt; ///< UTC; invalid = there is none
    bool m_isFilling = false;
    bool m_isValid = false;
    QComboBox* m_job;
    SeriesField* m_series;
    DayField* m_from;
    DayField* m_to;
    QSpinBox* m_number;
    EngineField* m_engine;
    FormRow* m_jobRow;
    FormRow* m_seriesRow;
    FormRow* m_daysRow;
    FormRow* m_numberRow;
    FormRow* m_engineRow;
    ReasonField* m_reason;
    QLabel* m_parent;
    QLabel* m_previewState;
    DiffView* m_diff;
    QPushButton* m_previewButton;
    Question<etl::DiffInfo> m_dryRun;
    Question<etl::RunInfo> m_order {true};
};

} // namespace vigia::ui
