#pragma once

#include "ui/base/actionpanel.h"
#include "ui/base/question.h"
#include "ui/targets/targetsfeed.h"

class QComboBox;
class QDateTimeEdit;

namespace vigia::ui {

class FormRow;
class ReasonField;

/// Takes an alert on, puts it aside, or takes that back. Before the order goes out the alert is asked again;
/// when it is another, nothing is ordered and its new state is shown. GUI thread only.
class AlertPanel : public ActionPanel
{
    Q_OBJECT

public:
    enum class Order
    {
        Acknowledge,
        Unacknowledge,
        Shelve,
        Unshelve,
    };

    AlertPanel(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void start(const targets::AlertInfo& alert, Order order);

protected:
    bool isWaiting() const override { return m_check.isUnderWay() || m_order.isUnderWay(); }

    void present() override;
    void confirm() override;

private:
    void takeCheck(const Result<targets::AlertsInfo>& result);
    void order();
    QString obstacle() const;
    QString endProblem() const;
    QDateTime shelfEnd() const; ///< UTC
    bool hasFreeEnd() const;
    QString effect() const;

    TargetsFeed& m_feed;
    targets::AlertInfo m_alert;
    Order m_kind = Order::Acknowledge;
    bool m_isOver = false;
    QLabel* m_summary;
    QLabel* m_effect;
    QComboBox* m_minutes; ///< data: minutes; FreeEnd: as m_until says
    QDateTimeEdit* m_until; ///< Colombian time
    FormRow* m_row;
    FormRow* m_untilRow;
    ReasonField* m_reason;
    Question<targets::AlertsInfo> m_check;
    Question<void> m_order {true};
};

} // namespace vigia::ui
