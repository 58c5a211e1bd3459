#include "ui/shell/siteband.h"

#include "ui/base/role.h"
#include "ui/shell/sitestatus.h"

#include <QPainter>

namespace vigia::ui {

namespace {

QFrame* rule(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    setRole(frame, "rule");
    return frame;
}

} // namespace

SiteBand::SiteBand(const SiteStatus& status, QWidget* parent)
    : QWidget(parent)
    , m_status(status)
{
    setObjectName(QStringLiteral("siteBand"));
    setFixedHeight(Height);
    connect(&status, &SiteStatus::siteChanged, this, [this] { update(); });
}

void SiteBand::paintEvent(QPaintEvent*)
{
    const QColor colour = m_status.site().colour;
    QPainter painter(this);
    painter.fillRect(rect(), colour.isValid() ? colour : palette().color(QPalette::PlaceholderText));
}

QFrame* horizontalRule(QWidget* parent)
{
    QFrame* frame = rule(parent);
    frame->setFixedHeight(1);
    return frame;
}

QFrame* verticalRule(QWidget* parent)
{
    QFrame* frame = rule(parent);
    frame->setFixedWidth(1);
    return frame;
}

} // namespace vigia::ui
