#include "ui/shell/alarmstrip.h"

#include "ui/base/elidedlabel.h"
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
constexpr int MaxRows = 12; // below each other; with more the counts still tell

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

QSize AlarmCounts::sizeHint() const
{
    const QFontMetrics metrics(m_theme.textFont());
    const int one = markSize(m_theme) + m_theme.px(7) + metrics.horizontalAdvance(QStringLiteral("88"));
    return {Priorities * one + (Priorities - 1) * m_theme.px(12), markSize(m_theme) + m_theme.px(4)};
}

void AlarmCounts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int mark = markSize(m_theme);
    const int step = (width() + m_theme.px(12)) / Priorities;
    painter.setFont(m_theme.textFont());
    for (int priority = 1; priority <= Priorities; ++priority) {
        const int x = (priority - 1) * step;
        const int count = m_status.alarmCount(priority);
        paintAlarmMark(painter, QRectF(x, (height() - mark) / 2.0, mark, mark), priority, m_theme, count > 0);
        painter.setPen(count > 0 ? m_theme.colours().text : m_theme.colours().muted);
        painter.drawText(QRect(x + mark + m_theme.px(7), 0, step, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         format::integer(count));
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
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(new AlarmCounts(status, theme, this));
    m_rows->addWidget(m_first.widget);
    connect(m_all, &QPushButton::toggled, this, &AlarmStrip::setExpanded);
    connect(&status, &SiteStatus::alarmsChanged, this, &AlarmStrip::refresh);
    connect(&theme, &Theme::changed, this, &AlarmStrip::refresh);
    refresh();
}

QString AlarmStrip::text() const
{
    return m_first.text->fullText();
}

void AlarmStrip::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    m_all->setChecked(expanded);
    refresh();
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
    row.text = new ElidedLabel(row.widget);
    row.since = new QLabel(row.widget);
    setRole(row.since, "muted");
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(row.mark);
    layout->addWidget(row.text);
    layout->addWidget(row.since);
    return row;
}

void AlarmStrip::fill(const Row& row, const AlarmInfo& alarm)
{
    row.mark->setPriority(alarm.priority);
    row.mark->setVisible(true);
    setRole(row.text, "plain");
    row.text->setFullText(alarm.text);
    row.text->setAccessibleName(
        tr("Alarm of priority %1: %2").arg(format::integer(alarm.priority), alarm.text));
    row.since->setText(alarm.since.isValid() ? tr("since %1").arg(format::since(alarm.since, m_status.now()))
                                             : QString());
    row.since->setVisible(alarm.since.isValid());
}

void AlarmStrip::refresh()
{
    const AlarmList& alarms = m_status.alarms();
    m_first.widget->setMinimumHeight(m_theme.px(24));
    if (alarms.isEmpty()) {
        m_first.mark->hide();
        m_first.since->hide();
        setRole(m_first.text, "muted");
        m_first.text->setFullText(tr("No alarm needs you."));
    } else {
        fill(m_first, alarms.first());
    }
    const int count = int(alarms.size());
    m_all->setText(m_expanded ? tr("Only the first") : tr("Show all %n", nullptr, count));
    m_all->setVisible(count > 1);
    const int others = m_expanded ? std::clamp(count - 1, 0, MaxRows) : 0;
    while (m_others.size() < others) {
        const Row row = makeRow();
        static_cast<QHBoxLayout*>(row.widget->layout())->addStretch(1);
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
