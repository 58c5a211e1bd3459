#pragma once

#include <QFrame>

namespace vigia::ui {

class SiteStatus;

/// The 3 pixels at the very top in the site's own colour: production and test can't be confused.
class SiteBand : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 3;

    explicit SiteBand(const SiteStatus& status, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const SiteStatus& m_status;
};

/// A hairline between two parts of a window.
QFrame* horizontalRule(QWidget* parent);
QFrame* verticalRule(QWidget* parent);

} // namespace vigia::ui
