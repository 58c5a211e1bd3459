#include "ui/shell/ladder.h"

#include "ui/base/flowlayout.h"
#include "ui/base/focustip.h"
#include "ui/base/format.h"
#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/shell/sitestatus.h"
#include "ui/shell/statusrules.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace vigia::ui {

namespace {

constexpr int Gap = 4;
constexpr int Longest = 520; // of one entry, at 100 %

QFont nameFont(const Theme& theme)
{
    QFont font = theme.captionFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

LadderEntry::LadderEntry(const SiteStatus& status, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_status(status)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderEntry"));
    showTipOnFocus(this);
}

void LadderEntry::setConnection(const ConnectionInfo& connection)
{
    m_connection = connection;
    m_text = ladderText(connection, m_status.now());
    setAccessibleName(connection.name + QLatin1Char(' ') + m_text);
    const QString story = ladderStory(connection, m_status.now());
    setAccessibleDescription(story);
    setToolTip(QStringLiteral("<p>%1</p>")
                   .arg(story.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
    updateGeometry();
    update();
}

QSize LadderEntry::sizeHint() const
{
    const QFontMetrics name(nameFont(m_theme));
    const QFontMetrics text(m_theme.captionFont());
    int width =
        name.horizontalAdvance(m_connection.name) + m_theme.px(Gap) + text.horizontalAdvance(m_text) + 4;
    if (m_connection.state != ConnectionInfo::State::Ok)
        width += m_theme.px(14 + Gap);
    return {std::min(width, m_theme.px(Longest)), name.height() + m_theme.px(6)};
}

QSize LadderEntry::minimumSizeHint() const
{
    return {m_theme.px(40), sizeHint().height()};
}

void LadderEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 1;
    const int side = m_theme.px(14);
    const QRectF mark(x, (height() - side) / 2.0, side, side);
    const bool isLost = m_connection.state == ConnectionInfo::State::Lost;
    if (isLost)
        paintAlarmMark(painter, mark, m_connection.essential ? 1 : 2, m_theme);
    else if (m_connection.state == ConnectionInfo::State::Unknown)
        paintStateMark(painter, mark, StateMark::Unknown, m_theme);
    if (m_connection.state != ConnectionInfo::State::Ok)
        x += side + m_theme.px(Gap);
    const auto write = [&](const QFont& font, const QColor& colour, const QString& text) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width() - x);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += metrics.horizontalAdvance(shown) + m_theme.px(Gap);
    };
    write(nameFont(m_theme), m_theme.colours().text, m_connection.name);
    write(m_theme.captionFont(), isLost ? m_theme.colours().text : m_theme.colours().muted, m_text);
    if (hasFocus()) {
        painter.setPen(m_theme.colours().focus);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

PauseButton::PauseButton(const SiteStatus& status, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_status(status)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("pauseButton"));
    setFocusPolicy(Qt::TabFocus);
    connect(&status, &SiteStatus::pausedChanged, this, &PauseButton::refresh);
    connect(&status, &SiteStatus::badgeChanged, this, &PauseButton::refresh);
    connect(&theme, &Theme::changed, this, &PauseButton::refresh);
    refresh();
}

void PauseButton::refresh()
{
    m_key = keyText(Qt::Key_Space);
    if (m_status.badge().state == BadgeInfo::State::Recorded)
        hide(); // nothing in it refreshes
    setText(m_status.isPaused() ? tr("Paused · %1 goes on", "%1 is a key")
                                : tr("Refreshes by itself · %1 pauses", "%1 is a key"));
    setAccessibleName(text().arg(m_key));
    updateGeometry();
    update();
}

QSize PauseButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.captionFont());
    const QSize key = keySize(m_key, m_theme);
    QString words = text();
    words.remove(QStringLiteral("%1"));
    return {metrics.horizontalAdvance(words) + key.width() + 6, key.height() + m_theme.px(4)};
}

void PauseButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString before = text().section(QStringLiteral("%1"), 0, 0);
    const QString after = text().section(QStringLiteral("%1"), 1);
    const QFont font = m_theme.captionFont();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_status.isPaused() ? m_theme.colours().text : m_theme.colours().muted);
    int x = 2;
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, before);
    x += metrics.horizontalAdvance(before);
    const QSize key = keySize(m_key, m_theme);
    paintKey(painter, QRect(QPoint(x, (height() - key.height()) / 2), key), m_key, m_theme);
    x += key.width();
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, after);
    if (hasFocus()) {
        painter.setPen(m_theme.colours().focus);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PauseButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

Ladder::Ladder(const SiteStatus& status, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_status(status)
    , m_theme(theme)
    , m_pause(new PauseButton(status, theme, this))
{
    setObjectName(QStringLiteral("ladder"));
    setRole(this, "bar");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 2, 14, 2);
    row->setSpacing(18);
    auto* entries = new QWidget(this);
    m_flow = new FlowLayout(entries);
    m_flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    entries->setSizePolicy(policy);
    row->addWidget(entries, 1);
    row->addWidget(m_pause, 0, Qt::AlignTop);
    connect(m_pause, &QAbstractButton::clicked, this, [this] { emit pauseRequested(!m_status.isPaused()); });
    connect(&status, &SiteStatus::connectionsChanged, this, &Ladder::refresh);
    connect(&theme, &Theme::changed, this, &Ladder::refresh);
    refresh();
}

void Ladder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void Ladder::refresh()
{
    const ConnectionList& connections = m_status.connections();
    m_flow->setSpacings(m_theme.px(18), 0);
    while (m_entries.size() > connections.size())
        delete m_entries.takeLast();
    while (m_entries.size() < connections.size()) {
        m_entries.append(new LadderEntry(m_status, m_theme, m_flow->parentWidget()));
        m_flow->addWidget(m_entries.last());
        if (m_entries.size() > 1)
            setTabOrder(m_entries[m_entries.size() - 2], m_entries.last());
        setTabOrder(m_entries.last(), m_pause);
    }
    for (qsizetype i = 0; i < connections.size(); ++i)
        m_entries[i]->setConnection(connections[i]);
}

} // namespace vigia::ui
