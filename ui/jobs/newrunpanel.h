#pragma once

#include "ui/jobs/actionpanel.h"
#include "ui/jobs/question.h"

class QComboBox;
class QSpinBox;

namespace vigia::ui {

class DayField;
class DiffView;
class EngineField;
class ReasonField;
class SeriesField;

/// Starts a job: a form made from the job's typed parameters, a preview of what a load would change, and the
/// order. A value that is not valid is refused at once, beside its field. GUI thread only.
class NewRunPanel : public ActionPanel
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
    struct Row
    {
        QWidget* box;
        QLabel* label;
        QLabel* problem;
    };

    Row addRow(const char* name, QWidget* field);
    void fillJobs();
    void chooseJob(const QString& id);
    void preview();
    void takePreview(const jobs::JobRequest& asked, const Result<etl::DiffInfo>& result);
    void takeRun(const Result<etl::RunInfo>& result);
    void edited();
    /// Shows what is wrong beside its field; true when nothing is.
    bool check();
    const jobs::JobInfo* job() const;
    const jobs::JobParameter* parameter(const char* id) const;
    QString seriesProblem() const;
    QString dayProblem(const char* parameterId, QDate day) const;
    void presentPreview();

    jobs::JobRequest m_given;
    jobs::JobRequest m_previewed;
    bool m_hasPreview = false;
    bool m_isFilling = false;
    bool m_canRun = false;
    QComboBox* m_job;
    SeriesField* m_series;
    DayField* m_from;
    DayField* m_to;
    QSpinBox* m_number;
    EngineField* m_engine;
    Row m_jobRow;
    Row m_seriesRow;
    Row m_daysRow;
    Row m_numberRow;
    Row m_engineRow;
    ReasonField* m_reason;
    QLabel* m_parent;
    QLabel* m_previewState;
    DiffView* m_diff;
    QPushButton* m_previewButton;
    QLabel* m_refusal;
    Question<etl::DiffInfo> m_dryRun;
    Question<etl::RunInfo> m_order {true};
};

} // namespace vigia::ui
