#pragma once

#include <QWidget>

namespace vigia::ui {

class Theme;

/// A share of 0 to 25 % as a bar, with marks at 5 % (the goal) and 10 % (the alarm). GUI thread only.
class RateBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr double Goal = 0.05;
    static constexpr double Alarm = 0.10;

    explicit RateBar(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

    /// NaN: not known.
    void setRate(double rate);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_rate = 0;
};

} // namespace vigia::ui
