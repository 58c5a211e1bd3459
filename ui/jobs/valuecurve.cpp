#include "ui/jobs/valuecurve.h"

#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/charts/chartview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace vigia::ui {

namespace {

constexpr int ChartHeight = 140;
constexpr int MostDays = 4000; // wider than any load: what is older is not drawn

/// How much the values of a series change, a value that comes or goes counts in full.
double change(const etl::ChangedValue& value)
{
    const double before = std::isfinite(value.oldValue) ? value.oldValue : 0;
    const double after = std::isfinite(value.newValue) ? value.newValue : 0;
    return std::fabs(after - before);
}

QStringList byChange(const std::vector<etl::ChangedValue>& values)
{
    QHash<QString, double> sums;
    for (const etl::ChangedValue& value : values)
        sums[value.code] += change(value);
    QStringList codes = sums.keys();
    std::sort(codes.begin(), codes.end(), [&](const QString& a, const QString& b) {
        return sums[a] != sums[b] ? sums[a] > sums[b] : a < b;
    });
    return codes;
}

} // namespace

ValueCurve::ValueCurve(const QString& name, Kind kind, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_theme(theme)
    , m_window(new PlotWindow(this))
    , m_chart(new ChartView(name, theme, *m_window, this))
    , m_code(new QComboBox(this))
    , m_caption(new QLabel(this))
{
    m_code->setObjectName(name + QStringLiteral("Code"));
    m_caption->setObjectName(name + QStringLiteral("Caption"));
    setRole(m_caption, "caption");
    m_caption->setTextFormat(Qt::PlainText);
    m_chart->setFixedHeight(theme.px(ChartHeight));
    m_chart->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_caption, 1);
    row->addWidget(m_code);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_chart);
    column->addLayout(row);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ValueCurve::draw);
    connect(&theme, &Theme::changed, this, [this] { m_chart->setFixedHeight(m_theme.px(ChartHeight)); });
    hide();
}

QStringList ValueCurve::codes() const
{
    QStringList list;
    for (int i = 0; i < m_code->count(); ++i)
        list.append(m_code->itemText(i));
    return list;
}

void ValueCurve::show(std::vector<etl::ChangedValue> values, const QString& unit)
{
    m_values = std::move(values);
    m_unit = unit;
    const QString before = m_code->currentText();
    {
        const QSignalBlocker blocker(m_code);
        m_code->clear();
        m_code->addItems(byChange(m_values));
        const int same = m_code->findText(before);
        m_code->setCurrentIndex(m_code->count() == 0 ? -1 : std::max(0, same));
    }
    m_code->setVisible(m_code->count() > 1);
    draw();
}

ChartContent ValueCurve::content(const std::vector<etl::ChangedValue>& values, const QString& code,
                                 const QString& unit, Kind kind)
{
    ChartContent content;
    DayRange range;
    bool hasHours = false;
    for (const etl::ChangedValue& value : values) {
        if (value.code != code || !value.day.isValid())
            continue;
        hasHours = hasHours || value.hour > 0;
        if (!range.from.isValid() || value.day < range.from)
            range.from = value.day;
        if (!range.to.isValid() || value.day > range.to)
            range.to = value.day;
    }
    if (!range.from.isValid())
        return content;
    range.from = std::max(range.from, range.to.addDays(1 - MostDays));
    content.grid = Grid::covering(range, hasHours ? Step::Hour : Step::Day);
    content.shape = hasHours ? CurveShape::Lines : CurveShape::Steps;
    const auto size = static_cast<std::size_t>(content.grid.size);
    Series before {code, code, unit, std::vector<double>(size, NoValue), {}};
    Series after = before;
    for (const etl::ChangedValue& value : values) {
        if (value.code != code || (value.hour > 0) != hasHours)
            continue;
        const int at = content.grid.indexOf(value.day, hasHours ? value.hour : 1);
        if (at < 0 || at >= content.grid.size)
            continue;
        // An old value in another unit has no place on this axis.
        const bool isOtherUnit = !value.oldUnit.isEmpty() && value.oldUnit != unit;
        before.values[static_cast<std::size_t>(at)] = isOtherUnit ? NoValue : value.oldValue;
        after.values[static_cast<std::size_t>(at)] = value.newValue;
    }
    const bool isRevert = kind == Kind::NowAndAfter;
    content.series = {isRevert ? before : after};
    content.comparison = isRevert ? after : before;
    content.comparison.name = isRevert ? tr("After the revert") : tr("Old values");
    return content;
}

void ValueCurve::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        draw();
    QWidget::changeEvent(event);
}

bool ValueCurve::eventFilter(QObject* watched, QEvent* event)
{
    // With nothing to let go of in the chart, Esc is for the panel around it.
    if (watched == m_chart && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_chart->chosenGap() < 0
        && !m_window->mark() && !m_window->cursor()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ValueCurve::draw()
{
    ChartContent drawn = content(m_values, m_code->currentText(), m_unit, m_kind);
    setVisible(drawn.grid.size > 0);
    if (drawn.grid.size > 0)
        m_window->setLimits({static_cast<double>(drawn.grid.timeMs(0)),
                             static_cast<double>(drawn.grid.timeMs(drawn.grid.size))});
    m_chart->setContent(std::move(drawn));
    retranslate();
}

void ValueCurve::retranslate()
{
    const QString lines = m_kind == Kind::NowAndAfter ? tr("solid: now · dashed: after the revert")
                                                      : tr("solid: new · dashed: old");
    const QString unit = m_chart->set().display().unit;
    QStringList parts {lines};
    if (!unit.isEmpty())
        parts.append(unit);
    if (m_code->count() == 1)
        parts.append(m_code->currentText());
    m_caption->setText(parts.join(QStringLiteral(" · ")));
    m_chart->setAccessibleName(m_caption->text());
    m_code->setAccessibleName(tr("Series of the chart"));
}

} // namespace vigia::ui
