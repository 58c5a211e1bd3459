#include "ui/shell/alarmstrip.h"

#include "ui/base/focustip.h"
#include "ui/base/format.h"
#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/shell/sitestatus.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int Priorities = 3;
constexpr int Gap = 14; // between two counts
constexpr int MaxRows = 12; // below each other; with more the counts still tell
constexpr qsizetype LongestText = 240;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > LongestText ? line.left(LongestText) + QStringLiteral("…") : line;
}

} // namespace

AlarmCounts::AlarmCounts(const SiteStatus& status, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_status(status)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("alarmCounts"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    showTipOnFocus(this);
    connect(&status, &SiteStatus::alarmsChanged, this, &AlarmCounts::refresh);
    connect(&theme, &Theme::changed, this, &AlarmCounts::refresh);
    refresh();
}

int AlarmCounts::widthOf(int priority) const
{
    const QString count = format::integer(m_status.alarmCount(priority));
    return markSize(m_theme) + m_theme.px(7) + QFontMetrics(m_theme.textFont()).horizontalAdvance(count);
}

QSize AlarmCounts::sizeHint() const
{
    int width = (Priorities - 1) * m_theme.px(Gap) + 4;
    for (int priority = 1; priority <= Priorities; ++priority)
        width += widthOf(priority);
    return {width, markSize(m_theme) + m_theme.px(4)};
}

void AlarmCounts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int mark = markSize(m_theme);
    int x = 2;
    painter.setFont(m_theme.textFont());
    for (int priority = 1; priority <= Priorities; ++priority) {
        const int count = m_status.alarmCount(priority);
        paintAlarmMark(painter, QRectF(x, (height() - mark) / 2.0, mark, mark), priority, m_theme, count > 0);
        painter.setPen(count > 0 ? m_theme.colours().text : m_theme.colours().muted);
        painter.drawText(QRect(x + mark + m_theme.px(7), 0, width(), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, format::integer(count));
        x += widthOf(priority) + m_theme.px(Gap);
    }
    if (hasFocus()) {
        painter.setPen(m_theme.colours().focus);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void AlarmCounts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void AlarmCounts::refresh()
{
    const QString story =
        tr("Alarms: %1 of priority 1, %2 of priority 2, %3 of priority 3")
            .arg(format::integer(m_status.alarmCount(1)), format::integer(m_status.alarmCount(2)),
                 format::integer(m_status.alarmCount(3)));
    setToolTip(story);
    setAccessibleName(story);
    updateGeometry();
    update();
}

AlarmStrip::AlarmStrip(const SiteStatus& status, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_status(status)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
    , m_recording(new QLabel(this))
    , m_acknowledge(new QPushButton(this))
    , m_help(new QPushButton(this))
    , m_all(new QPushButton(this))
{
    setObjectName(QStringLiteral("alarmStrip"));
    setRole(this, "strip");
    m_rows->setContentsMargins(14, 3, 14, 3);
    m_rows->setSpacing(2);
    m_first = makeRow();
    m_first.text->setObjectName(QStringLiteral("alarmText"));
    m_all->setObjectName(QStringLiteral("alarmShowAll"));
    m_all->setCheckable(true);
    auto* row = static_cast<QHBoxLayout*>(m_first.widget->layout());
    m_acknowledge->setObjectName(QStringLiteral("alarmAcknowledge"));
    m_help->setObjectName(QStringLiteral("alarmHelp"));
    row->addWidget(m_acknowledge);
    row->addWidget(m_help);
    row->addWidget(m_all);
    row->addWidget(new AlarmCounts(status, theme, this));
    m_recording->setObjectName(QStringLiteral("recordingStory"));
    m_recording->setWordWrap(true);
    m_recording->setTextFormat(Qt::PlainText);
    m_rows->addWidget(m_recording);
    m_rows->addWidget(m_first.widget);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlarmStrip::acknowledgeFirst);
    connect(m_help, &QPushButton::clicked, this, &AlarmStrip::openFirst);
    connect(m_all, &QPushButton::toggled, this, &AlarmStrip::setExpanded);
    connect(&status, &SiteStatus::alarmsChanged, this, &AlarmStrip::refresh);
    connect(&status, &SiteStatus::badgeChanged, this, &AlarmStrip::refresh);
    connect(&theme, &Theme::changed, this, &AlarmStrip::refresh);
    refresh();
}

void AlarmStrip::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    m_all->setChecked(expanded);
    refresh();
}

void AlarmStrip::acknowledgeFirst()
{
    const AlarmList& alarms = m_status.alarms();
    if (!alarms.isEmpty() && alarms.first().acknowledgeable)
        emit acknowledgeRequested(alarms.first());
}

void AlarmStrip::openFirst()
{
    const AlarmList& alarms = m_status.alarms();
    if (!alarms.isEmpty() && !alarms.first().page.isEmpty())
        emit opened(alarms.first());
}

void AlarmStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

AlarmStrip::Row AlarmStrip::makeRow()
{
    Row row;
    row.widget = new QWidget(this);
    row.mark = new AlarmMark(1, m_theme, row.widget);
    row.text = new QLabel(row.widget);
    row.text->setTextFormat(Qt::RichText);
    row.text->setWordWrap(true);
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(row.mark);
    layout->addWidget(row.text, 1);
    return row;
}

void AlarmStrip::fill(const Row& row, const AlarmInfo& alarm)
{
    row.mark->setPriority(alarm.priority);
    row.mark->setVisible(true);
    const QString text = shortened(alarm.text);
    const QString since =
        alarm.since.isValid() ? tr("since %1").arg(format::since(alarm.since, m_status.now())) : QString();
    // The text comes from outside: escaped.
    row.text->setText(QStringLiteral("%1&nbsp;&nbsp; <span style=\"color:%2\">%3</span>")
                          .arg(text.toHtmlEscaped(), m_theme.colours().muted.name(), since.toHtmlEscaped()));
    row.text->setToolTip(text == alarm.text ? QString()
                                            : QStringLiteral("<p>%1</p>").arg(alarm.text.toHtmlEscaped()));
    row.text->setAccessibleName(
        tr("Alarm of priority %1: %2").arg(format::integer(alarm.priority), alarm.text));
}

void AlarmStrip::refresh()
{
    const AlarmList& alarms = m_status.alarms();
    const bool isRecording = m_status.badge().state == BadgeInfo::State::Recorded;
    m_recording->setText(m_status.badge().reason);
    m_recording->setVisible(isRecording);
    m_first.widget->setMinimumHeight(m_theme.px(24));
    if (alarms.isEmpty()) {
        m_first.mark->hide();
        m_text = isRecording ? tr("No alarm needed anybody then.") : tr("No alarm needs you.");
        m_first.text->setText(
            QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_theme.colours().muted.name(), m_text));
        m_first.text->setToolTip({});
        m_first.text->setAccessibleName(m_text);
    } else {
        m_text = alarms.first().text;
        fill(m_first, alarms.first());
    }
    const int count = int(alarms.size());
    m_acknowledge->setText(tr("Acknowledge… %1").arg(keyText(Qt::Key_F9)));
    m_acknowledge->setVisible(count > 0 && alarms.first().acknowledgeable);
    m_help->setText(tr("What to do %1").arg(keyText(Qt::Key_F1)));
    m_help->setVisible(count > 0 && !alarms.first().page.isEmpty());
    m_all->setText(m_expanded ? tr("Only the first") : tr("Show all %n", nullptr, count));
    m_all->setVisible(count > 1);
    const int others = m_expanded ? std::clamp(count - 1, 0, MaxRows) : 0;
    while (m_others.size() < others) {
        const Row row = makeRow();
        m_rows->addWidget(row.widget);
        m_others.append(row);
    }
    for (int i = 0; i < m_others.size(); ++i) {
        m_others[i].widget->setVisible(i < others);
        if (i < others)
            fill(m_others[i], alarms[i + 1]);
    }
    if (m_expanded && count <= 1)
        setExpanded(false);
}

} // namespace vigia::ui
