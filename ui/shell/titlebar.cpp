#include "ui/shell/titlebar.h"

#include "ui/base/elidedlabel.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/shell/clocklabel.h"
#include "ui/shell/gotofield.h"
#include "ui/shell/sitestatus.h"
#include "ui/shell/statusbadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int Margin = 14;
constexpr int NarrowField = 150; // "Go to…" where there is little room
constexpr int Spacing = 14;

} // namespace

TitleBar::TitleBar(const SiteStatus& status, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_status(status)
    , m_theme(theme)
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_brand(new QLabel(QStringLiteral("Vigía"), this))
    , m_badge(new StatusBadge(status, this))
    , m_site(new ElidedLabel(this))
    , m_simulated(new QLabel(this))
    , m_goTo(new GoToField(theme, this))
    , m_user(new QPushButton(this))
    , m_clock(new ClockLabel(status, this))
    , m_zone(new QLabel(QStringLiteral("COT"), this))
{
    setObjectName(QStringLiteral("titleBar"));
    setRole(this, "bar");
    setRole(m_brand, "brand");
    setRole(m_simulated, "badge-recorded");
    setRole(m_user, "quiet");
    setRole(m_zone, "muted");
    m_simulated->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_site->setObjectName(QStringLiteral("siteName"));
    m_simulated->setObjectName(QStringLiteral("simulated"));
    m_user->setObjectName(QStringLiteral("userButton"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(Margin, 6, Margin, 6);
    lines->setSpacing(6);
    lines->addLayout(m_first);
    lines->addLayout(m_second);
    m_first->setSpacing(Spacing);
    m_second->setSpacing(Spacing);
    connect(&status, &SiteStatus::siteChanged, this, &TitleBar::refresh);
    connect(&status, &SiteStatus::badgeChanged, this, &TitleBar::arrange);
    connect(&theme, &Theme::changed, this, &TitleBar::arrange);
    refresh();
}

void TitleBar::setRangeBar(QWidget* bar)
{
    delete m_range;
    m_range = bar;
    m_arrangement = Arrangement::None;
    arrange();
}

void TitleBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void TitleBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

bool TitleBar::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    // A part has become wider or narrower (text, font, language).
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void TitleBar::refresh()
{
    const SiteInfo& site = m_status.site();
    m_site->setFullText(site.title);
    m_simulated->setText(tr("SIMULATED DATA"));
    m_simulated->setToolTip(tr("The market data comes from the XM stand-in: nothing here has happened."));
    m_simulated->setVisible(site.simulated);
    const QString who =
        site.role.isEmpty() ? site.user : tr("%1 · %2", "user · role").arg(site.user, site.role);
    m_user->setText(QFontMetrics(m_theme.textFont())
                        .elidedText(who.simplified(), Qt::ElideRight, m_theme.px(240))
                        .replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_user->setVisible(!who.isEmpty());
    m_user->setAccessibleName(tr("Menu of %1").arg(who));
    m_user->setToolTip(tr("Menu (%1)").arg(QStringLiteral("F10")));
    m_zone->setToolTip(tr("Colombian time, UTC−5"));
    arrange();
}

int TitleBar::widthOf(const QList<QWidget*>& parts)
{
    int width = 2 * Margin;
    for (const QWidget* part : parts) {
        if (part && !part->isHidden())
            width += part->sizeHint().width() + Spacing;
    }
    return width;
}

void TitleBar::arrange()
{
    const QList<QWidget*> always {m_brand, m_badge, m_site, m_simulated, m_clock, m_zone};
    Arrangement wanted = Arrangement::OneLine;
    // The field of "Go to…" gives way first.
    const int field = std::min(m_goTo->sizeHint().width(), m_theme.px(NarrowField)) + Spacing;
    if (width() < widthOf(always + QList<QWidget*> {m_range, m_user}) + field)
        wanted = width() < widthOf(always + QList<QWidget*> {m_user}) ? Arrangement::UserBelow
                                                                      : Arrangement::ToolsBelow;
    m_goTo->setMaximumWidth(m_theme.px(340));
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    for (QHBoxLayout* line : {m_first, m_second}) {
        while (QLayoutItem* item = line->takeAt(0))
            delete item;
    }
    const bool isOneLine = wanted == Arrangement::OneLine;
    QHBoxLayout* tools = isOneLine ? m_first : m_second;
    for (QWidget* part : QList<QWidget*> {m_brand, m_badge, m_site, m_simulated})
        m_first->addWidget(part);
    tools->addWidget(m_goTo);
    if (m_range)
        tools->addWidget(m_range);
    tools->addStretch(1);
    if (!isOneLine)
        m_first->addStretch(1);
    (wanted == Arrangement::UserBelow ? m_second : m_first)->addWidget(m_user);
    auto* time = new QHBoxLayout;
    time->setSpacing(4);
    time->addWidget(m_clock);
    time->addWidget(m_zone);
    m_first->addLayout(time);
}

} // namespace vigia::ui
