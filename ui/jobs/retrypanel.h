#pragma once

#include "ui/jobs/actionpanel.h"
#include "ui/jobs/question.h"

class QTableView;

namespace vigia::ui {

class ReasonField;
class RetryModel;

/// Runs failed runs again: which, why they failed, which are left out and why. Before the order goes out
/// their states are asked again; when one is another, nothing is ordered and the new states are shown. GUI
/// thread only.
class RetryPanel : public ActionPanel
{
    Q_OBJECT

public:
    RetryPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Ids that would be retried as far as is known.
    QStringList retryable() const;

    void start(const QStringList& runIds);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;

private:
    void askNext(bool isCheck);
    void take(const QString& runId, bool isCheck, const Result<jobs::RunDetails>& result);
    void checked();
    void order();

    QStringList m_runIds;
    qsizetype m_next = 0;
    bool m_hasChanged = false;
    RetryModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
    ReasonField* m_reason;
    Question<jobs::RunDetails> m_asking;
    Question<etl::RunList> m_order {true};
};

} // namespace vigia::ui
