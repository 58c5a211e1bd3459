#pragma once

#include "ui/base/question.h"
#include "ui/jobs/jobspanel.h"

#include <QHash>

namespace vigia::ui {

class ReasonField;
class RowsTable;

/// Runs failed runs again: which, why they failed, which are left out and why. Before the order goes out
/// their states are asked again; when one is another, nothing is ordered and the new states are shown. GUI
/// thread only.
class RetryPanel : public JobsPanel
{
    Q_OBJECT

public:
    RetryPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Ids that would be retried, as far as is known.
    QStringList retryable() const;

    /// Ids that are empty or come twice are not looked at.
    void start(const QStringList& runIds);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;

private:
    struct Known
    {
        etl::RunInfo run;
        QString trouble; ///< it could not be read: one sentence
    };

    void askAll(bool isCheck);
    void askNext();
    void take(const QString& runId, const Result<jobs::RunDetails>& result);
    void finishCheck();
    void order();
    void takeRuns(const Result<etl::RunList>& result);
    bool isRetryable(const QString& runId) const;
    /// Why it failed, or why it is left out.
    QString reasonText(const QString& runId, QString* hint) const;

    bool isAsking() const { return m_next < m_runIds.size(); }

    QStringList m_runIds;
    QHash<QString, Known> m_known;
    qsizetype m_next = 0;
    bool m_isCheck = false; ///< asked again before the order
    bool m_hasChanged = false;
    QLabel* m_summary;
    RowsTable* m_table;
    ReasonField* m_reason;
    Question<jobs::RunDetails> m_asking;
    Question<etl::RunList> m_order {true};
};

} // namespace vigia::ui
