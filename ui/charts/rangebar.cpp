#include "ui/charts/rangebar.h"

#include "core/base/clock.h"
#include "ui/base/format.h"
#include "ui/base/role.h"

#include <QDateEdit>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vigia::ui {

namespace {

const QString DefaultPreset = QStringLiteral("30d");

} // namespace

RangeBar::RangeBar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_preset(DefaultPreset)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_fromLabel(new QLabel(m_popup))
    , m_toLabel(new QLabel(m_popup))
    , m_problem(new QLabel(m_popup))
    , m_from(new QDateEdit(m_popup))
    , m_to(new QDateEdit(m_popup))
    , m_show(new QPushButton(m_popup))
{
    setObjectName(QStringLiteral("rangeBar"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QStringList ids = presets() + QStringList {QStringLiteral("free")};
    for (const QString& id : ids) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("range-") + id);
        setRole(button, "segment");
        button->setCheckable(true);
        row->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, id] {
            if (id == u"free")
                openFree();
            else
                choosePreset(id);
            updateChecks();
        });
    }
    m_popup->setObjectName(QStringLiteral("rangePopup"));
    setRole(m_popup, "card");
    m_from->setObjectName(QStringLiteral("rangeFrom"));
    m_to->setObjectName(QStringLiteral("rangeTo"));
    m_show->setObjectName(QStringLiteral("rangeShow"));
    m_problem->setObjectName(QStringLiteral("rangeProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setRole(m_show, "main");
    auto* grid = new QGridLayout(m_popup);
    grid->addWidget(m_fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    grid->addWidget(m_show, 3, 1, Qt::AlignRight);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    connect(m_show, &QPushButton::clicked, this, &RangeBar::acceptFree);
    m_range = rangeOf(m_preset);
    retranslate();
    updateChecks();
}

QStringList RangeBar::presets()
{
    return {QStringLiteral("today"), QStringLiteral("7d"), QStringLiteral("30d"), QStringLiteral("1y"),
            QStringLiteral("5y")};
}

DayRange RangeBar::rangeOf(const QString& preset) const
{
    const QDate today = energyday::dayAt(m_clock.nowUtc().toMSecsSinceEpoch());
    DayRange range;
    range.to = today;
    if (preset == u"today")
        range.from = today;
    else if (preset == u"7d")
        range.from = today.addDays(-6);
    else if (preset == u"1y")
        range.from = today.addYears(-1).addDays(1);
    else if (preset == u"5y")
        range.from = today.addYears(-5).addDays(1);
    else
        range.from = today.addDays(-29);
    return range;
}

void RangeBar::setBounds(const DayRange& days, const QString& reason)
{
    m_bounds = days;
    m_reason = reason;
    for (QDateEdit* edit : {m_from, m_to})
        edit->setDateRange(days.from, days.to);
    retranslate();
    if (isOffered(m_range))
        updateChecks();
    else
        chooseRange(days);
}

bool RangeBar::isOffered(const DayRange& range) const
{
    return !m_bounds || (range.from >= m_bounds->from && range.to <= m_bounds->to);
}

void RangeBar::choosePreset(const QString& preset)
{
    const QString known = presets().contains(preset) ? preset : DefaultPreset;
    if (!isOffered(rangeOf(known)))
        return;
    m_preset = known;
    m_range = rangeOf(m_preset);
    retranslate();
    updateChecks();
    emit rangeChosen(m_range);
}

void RangeBar::chooseRange(const DayRange& range)
{
    if (!range.from.isValid() || !range.to.isValid() || range.from > range.to || !isOffered(range))
        return;
    m_preset.clear();
    m_range = range;
    retranslate();
    updateChecks();
    emit rangeChosen(m_range);
}

void RangeBar::openFree()
{
    m_from->setDate(m_range.from);
    m_to->setDate(m_range.to);
    m_problem->hide();
    m_popup->adjustSize();
    QPushButton* const button = m_buttons.back();
    m_popup->move(button->mapToGlobal(QPoint(0, button->height() + 2)));
    m_popup->show();
    m_from->setFocus();
}

void RangeBar::acceptFree()
{
    const Result<DayRange> range =
        DayRange::parse(m_from->date().toString(Qt::ISODate), m_to->date().toString(Qt::ISODate));
    if (!range) {
        m_problem->setText(range.error().message);
        m_problem->show();
        m_popup->adjustSize();
        return;
    }
    m_popup->hide();
    chooseRange(*range);
}

QString RangeBar::presetText(const QString& preset) const
{
    if (preset == u"today")
        return tr("Today");
    if (preset == u"7d")
        return tr("7 d", "seven days, short");
    if (preset == u"30d")
        return tr("30 d", "thirty days, short");
    return preset == u"1y" ? tr("1 y", "one year, short") : tr("5 y", "five years, short");
}

void RangeBar::retranslate()
{
    const QStringList ids = presets();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QPushButton* const button = m_buttons[static_cast<std::size_t>(i)];
        const bool isPossible = isOffered(rangeOf(ids[i]));
        button->setText(presetText(ids[i]));
        button->setEnabled(isPossible);
        button->setToolTip(isPossible ? QString() : m_reason);
    }
    const QDate today = energyday::dayAt(m_clock.nowUtc().toMSecsSinceEpoch());
    m_buttons.back()->setText(format::dayRange(m_range.from, m_range.to, today));
    m_buttons.back()->setToolTip(m_bounds ? m_reason : tr("Choose the first and the last day"));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    m_show->setText(tr("Show"));
    setAccessibleName(tr("Time range"));
    m_buttons.back()->setAccessibleName(tr("Free range: %1").arg(m_buttons.back()->text()));
}

void RangeBar::updateChecks()
{
    const QStringList ids = presets();
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_buttons[static_cast<std::size_t>(i)]->setChecked(ids[i] == m_preset);
    m_buttons.back()->setChecked(m_preset.isEmpty());
}

void RangeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vigia::ui
