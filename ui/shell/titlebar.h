#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vigia::ui {

class ClockLabel;
class ElidedLabel;
class GoToField;
class SiteStatus;
class StatusBadge;
class Theme;

/// The top line: name, badge, site, "Go to…", the range, who, and the time. Becomes two lines where one is
/// too narrow.
class TitleBar : public QFrame
{
    Q_OBJECT

public:
    TitleBar(const SiteStatus& status, const Theme& theme, QWidget* parent = nullptr);

    GoToField& goTo() { return *m_goTo; }

    QPushButton& userButton() { return *m_user; }

    /// The widget that chooses the time range; owned by the bar from now on.
    void setRangeBar(QWidget* bar);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What fits: all in one line; the tools in a second; the user there too.
    enum class Arrangement
    {
        None,
        OneLine,
        ToolsBelow,
        UserBelow,
    };

    void refresh();
    void arrange();
    static int widthOf(const QList<QWidget*>& parts);

    const SiteStatus& m_status;
    const Theme& m_theme;
    QHBoxLayout* m_first;
    QHBoxLayout* m_second;
    QLabel* m_brand;
    StatusBadge* m_badge;
    ElidedLabel* m_site;
    QLabel* m_simulated;
    GoToField* m_goTo;
    QPointer<QWidget> m_range;
    QPushButton* m_user;
    ClockLabel* m_clock;
    QLabel* m_zone;
    Arrangement m_arrangement = Arrangement::None;
};

} // namespace vigia::ui
