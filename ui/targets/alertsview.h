#pragma once

#include "ui/targets/alertpanel.h"
#include "ui/targets/feedview.h"

#include <array>

namespace vigia::ui {

/// Alerts: open ones first by priority, acknowledged and shelved ones below. What a silent server hides is
/// said in the banner; alerts of the last good answer stay.
class AlertsView : public FeedView
{
    Q_OBJECT

public:
    AlertsView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// The panel that acknowledges the current alert; nothing when it is not open.
    void acknowledgeCurrent();
    /// 0: all.
    void showPriority(int priority);

protected:
    bool isAsking() const override { return m_question.isUnderWay(); }

    void ask() override;
    void present() override;
    void presentDetail(const QString& key) override;

private:
    void take(const Result<targets::AlertsInfo>& result);
    const targets::AlertInfo* alert(const QString& key) const;
    Row row(const targets::AlertInfo& alert, const QDateTime& now) const;
    void startPanel(AlertPanel::Order order);

    targets::AlertsInfo m_info;
    std::array<QPushButton*, 4> m_buttons {}; ///< by AlertPanel::Order
    Question<targets::AlertsInfo> m_question;
};

} // namespace vigia::ui
