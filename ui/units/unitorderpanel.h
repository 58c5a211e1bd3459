#pragma once

#include "ui/base/actionpanel.h"
#include "ui/base/factlist.h"
#include "ui/base/question.h"
#include "ui/units/unitsfeed.h"

class QLineEdit;

namespace vigia::ui {

class ReasonField;

/// An order that stops something: whom it hits, from which state, why. Refuses when that state has become
/// another meanwhile. To stop the last worker of a queue, or one of which that is not known, its name has to
/// be typed and a reason given. GUI thread only.
class UnitOrderPanel : public ActionPanel
{
    Q_OBJECT

public:
    /// `unit` as it was shown. `feed` outlives the panel.
    UnitOrderPanel(UnitsFeed& feed, const QString& host, units::UnitOrder order, const units::UnitInfo& unit,
                   const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

protected:
    bool isWaiting() const override;
    void present() override;
    void confirm() override;

private:
    bool isTyped() const;
    /// Why it can't be given as it is; empty = it can.
    QString problem() const;
    void presentRadius();
    void askRadius();
    void takeUnit(const Result<units::UnitInfo>& unit);
    void takeRadius(const Result<units::BlastRadius>& radius);
    void give();
    void takeOutcome(const Result<units::UnitOutcome>& outcome);

    UnitsFeed& m_feed;
    const QString m_host;
    const units::UnitOrder m_order;
    units::UnitInfo m_unit;
    std::optional<units::BlastRadius> m_radius;
    QString m_radiusFailure;
    bool m_isConfirmed = false; ///< the look before the order is under way
    bool m_isOther = false;
    QLabel* m_effect;
    QLabel* m_state;
    QLabel* m_hits;
    FactList* m_facts;
    QLabel* m_typeTitle;
    QLineEdit* m_typed;
    ReasonField* m_reason;
    QLabel* m_outcome;
    Question<units::UnitInfo> m_check;
    Question<units::BlastRadius> m_asking;
    Question<units::UnitOutcome> m_giving {true};
};

/// What a stop, a restart or a move hits, line by line; what is not known is said.
QList<vigia::ui::Fact> radiusFacts(const vigia::units::BlastRadius& radius);

} // namespace vigia::ui
