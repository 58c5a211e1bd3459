#pragma once

#include "ui/base/actionpanel.h"
#include "ui/base/question.h"
#include "ui/workers/workersfeed.h"

class QLineEdit;

namespace vigia::ui {

class OrderFields;
class ReasonField;

/// One order to a worker, a task or a queue: what it does, from which state, why. Refuses when that state has
/// become another meanwhile, and says that the order is done only when its effect was measured. GUI thread
/// only.
class OrderPanel : public ActionPanel
{
    Q_OBJECT

public:
    /// `order` says its kind and what it is about. `feed` outlives the panel.
    OrderPanel(WorkersFeed& feed, const workers::WorkerOrder& order, const Theme& theme, const Clock& clock,
               QWidget* parent = nullptr);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;
    QString blocked() const override;

private:
    workers::WorkerOrder filled() const;
    /// Why it can't be given as it is; empty = it can.
    QString problem() const;
    void takeLook(const Result<workers::WorkersInfo>& now);
    void takeOutcome(const Result<workers::OrderOutcome>& outcome);

    WorkersFeed& m_feed;
    const workers::WorkerOrder m_order;
    workers::WorkersInfo m_basis; ///< that the panel shows
    QLabel* m_effect;
    QLabel* m_state;
    OrderFields* m_fields;
    QLabel* m_typeTitle;
    QLineEdit* m_typed;
    ReasonField* m_reason;
    QLabel* m_outcome;
    Question<workers::WorkersInfo> m_check;
    Question<workers::WorkerDetails> m_details;
    Question<workers::OrderOutcome> m_giving {true};
};

} // namespace vigia::ui
