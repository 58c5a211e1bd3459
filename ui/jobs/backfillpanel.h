#pragma once

#include "ui/base/question.h"
#include "ui/jobs/jobspanel.h"

#include <optional>

class QComboBox;
class QTimer;

namespace vigia::ui {

class DayField;
class DayStrip;
class EngineField;
class FormRow;
class ReasonField;
class SeriesField;

/// Fills days of one series: shows exactly which days would run before anything does. A change of the form
/// asks for a new plan, and an older plan never overwrites a newer one. GUI thread only.
class BackfillPanel : public JobsPanel
{
    Q_OBJECT

public:
    BackfillPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    const std::optional<jobs::BackfillPlan>& plan() const { return m_plan; }

    /// Empty values start with the first series and the last 31 days.
    void start(const QString& metric, const QString& entity, const DayRange& days);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;

private:
    void edited();
    void askPlan();
    void takePlan(const Result<jobs::BackfillPlan>& result);
    void order();
    /// Shows what is wrong beside its field; true when the form can be planned.
    bool check();
    DayRange days() const;
    void presentPlan();

    std::optional<jobs::BackfillPlan> m_plan;
    bool m_isFilling = false;
    SeriesField* m_series;
    DayField* m_from;
    DayField* m_to;
    QComboBox* m_only;
    EngineField* m_engine;
    ReasonField* m_reason;
    FormRow* m_seriesRow;
    FormRow* m_daysRow;
    FormRow* m_onlyRow;
    FormRow* m_engineRow;
    QLabel* m_summary;
    DayStrip* m_strip;
    QLabel* m_known;
    QTimer* m_delay;
    Question<jobs::BackfillPlan> m_planning;
    Question<jobs::BackfillPlan> m_check;
    Question<etl::RunList> m_order {true};
};

} // namespace vigia::ui
