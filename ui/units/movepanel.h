#pragma once

#include "ui/base/actionpanel.h"
#include "ui/base/question.h"
#include "ui/units/unitsfeed.h"

class QLineEdit;

namespace vigia::ui {

class FactList;
class ReasonField;

/// Apply or revert: whom it hits and the way back, a typed word and a reason. Asks for the plan when it opens
/// and once more before the order, and refuses when that is another. GUI thread only.
class MovePanel : public ActionPanel
{
    Q_OBJECT

public:
    /// `feed` outlives the panel.
    MovePanel(UnitsFeed& feed, const QString& host, units::MoveKind kind, const Theme& theme,
              const Clock& clock, QWidget* parent = nullptr);

signals:
    void planChanged(const vigia::units::MovePlan& plan);
    void moveBegun(const vigia::units::MoveInfo& move);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;

private:
    QString problem() const;
    void takePlan(const Result<units::MovePlan>& plan, bool isCheck);
    void give();

    UnitsFeed& m_feed;
    const QString m_host;
    const units::MoveKind m_kind;
    std::optional<units::MovePlan> m_plan;
    QLabel* m_effect;
    QLabel* m_unfinished;
    QLabel* m_hits;
    FactList* m_facts;
    QLabel* m_typeTitle;
    QLineEdit* m_typed;
    ReasonField* m_reason;
    Question<units::MovePlan> m_planning;
    Question<units::MoveInfo> m_giving {true};
};

/// What would be done is another than was shown.
bool isOtherPlan(const vigia::units::MovePlan& shown, const vigia::units::MovePlan& now);

} // namespace vigia::ui
