#pragma once

#include <QLabel>

namespace vigia::ui {

class SiteStatus;

/// LIVE, PAUSED, STALE or RECORDED, as a word with an outline; the reason is its tool tip.
class StatusBadge : public QLabel
{
    Q_OBJECT

public:
    explicit StatusBadge(const SiteStatus& status, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const SiteStatus& m_status;
};

} // namespace vigia::ui
