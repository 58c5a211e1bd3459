#pragma once

#include "ui/base/question.h"
#include "ui/jobs/jobspanel.h"

#include <QDateTime>

#include <optional>

class QTimer;

namespace vigia::ui {

class ReasonField;

/// Cancels a run: what is running, since when, and what happens. After the order it waits until the run's
/// state proves it; what is not proven after 30 s is said to be unknown, never done. GUI thread only.
class CancelPanel : public JobsPanel
{
    Q_OBJECT

public:
    static constexpr int UnknownAfterSeconds = 30;

    CancelPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void start(const QString& runId);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;

private:
    void ask();
    void take(const Result<jobs::RunDetails>& result);
    void order(const Result<jobs::RunDetails>& again);
    void takeOrder(const Result<etl::RunInfo>& result);
    /// The run is over, as its state says: tells it and ends the panel.
    void finish();
    QString finishedSentence() const;
    void presentProof();

    QString m_runId;
    std::optional<etl::RunInfo> m_run;
    QDateTime m_orderedAt; ///< UTC; invalid = the engine has not taken it
    QLabel* m_what;
    QLabel* m_since;
    QLabel* m_effect;
    QLabel* m_proof;
    ReasonField* m_reason;
    QTimer* m_timer;
    Question<jobs::RunDetails> m_asking;
    Question<jobs::RunDetails> m_check;
    Question<etl::RunInfo> m_order {true};
};

} // namespace vigia::ui
