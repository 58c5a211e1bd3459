#pragma once

#include "core/base/clock.h"

#include <QLabel>
#include <QTimer>

namespace vigia::ui {

class SiteStatus;

/// The time of the energy day: Colombia's, to the second, with figures that stay in their places. Ticks only
/// while it is on screen.
class ClockLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ClockLabel(const SiteStatus& status, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tick();

    const SiteStatus& m_status;
    QTimer m_timer;
};

} // namespace vigia::ui
