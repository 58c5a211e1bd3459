#include "ui/generation/sidepanel.h"

#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figuremodel.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/readings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int CoalesceMs = 40;
constexpr int FewestCursorRows = 7; // with the total, in the smallest window

const QString TotalCode = QStringLiteral("total");
const QString ComparisonCode = QStringLiteral("comparison");

} // namespace

SidePanel::SidePanel(ChartView& chart, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_chart(chart)
    , m_theme(theme)
    , m_cursorTitle(new QLabel(this))
    , m_cursorTime(new QLabel(this))
    , m_cursorModel(new FigureModel(2, this))
    , m_cursorTable(new FigureTable(theme, *m_cursorModel, this))
    , m_delta(new QLabel(this))
    , m_provenance(new QLabel(this))
    , m_viewTitle(new QLabel(this))
    , m_viewCaption(new QLabel(this))
    , m_viewModel(new FigureModel(4, this))
    , m_viewTable(new FigureTable(theme, *m_viewModel, this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setRole(this, "card");
    m_cursorTime->setObjectName(QStringLiteral("cursorTime"));
    m_cursorTable->setObjectName(QStringLiteral("cursorTable"));
    m_delta->setObjectName(QStringLiteral("cursorDelta"));
    m_provenance->setObjectName(QStringLiteral("cursorProvenance"));
    m_viewTable->setObjectName(QStringLiteral("viewTable"));
    setRole(m_cursorTitle, "heading");
    setRole(m_viewTitle, "heading");
    for (QLabel* label : {m_cursorTime, m_delta, m_provenance, m_viewCaption})
        setRole(label, "caption");
    for (QLabel* label : {m_delta, m_provenance}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    const auto addHead = [column](QLabel* title, QLabel* caption) {
        auto* row = new QHBoxLayout;
        row->addWidget(title);
        row->addStretch();
        row->addWidget(caption);
        column->addLayout(row);
    };
    addHead(m_cursorTitle, m_cursorTime);
    column->addWidget(m_cursorTable);
    column->addWidget(m_delta);
    column->addWidget(m_provenance);
    column->addSpacing(8);
    addHead(m_viewTitle, m_viewCaption);
    column->addWidget(m_viewTable);
    column->addStretch(1);
    m_cursorTable->setFewestRows(FewestCursorRows);
    m_timer.setSingleShot(true);
    m_timer.setInterval(CoalesceMs);
    connect(&m_timer, &QTimer::timeout, this, &SidePanel::update);
    connect(&chart, &ChartView::contentChanged, this, &SidePanel::update);
    connect(&chart, &ChartView::visibilityChanged, this, &SidePanel::update);
    connect(&chart.window(), &PlotWindow::cursorChanged, this, &SidePanel::schedule);
    connect(&chart.window(), &PlotWindow::markChanged, this, &SidePanel::schedule);
    connect(&chart.window(), &PlotWindow::viewChanged, this, &SidePanel::schedule);
    connect(&theme, &Theme::changed, this, &SidePanel::update);
    connect(m_cursorModel, &FigureModel::switched, this, [this](const QString& code, bool on) {
        for (int i = 0; i < m_chart.set().count(); ++i)
            if (m_chart.set().series(i).code == code)
                m_chart.setSeriesVisible(i, on);
    });
    connect(m_cursorTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SidePanel::currentSeriesChanged);
    update();
}

int SidePanel::currentSeries() const
{
    const QString code = m_cursorTable->currentIndex().data(FigureModel::CodeRole).toString();
    for (int i = 0; i < m_chart.set().count(); ++i)
        if (m_chart.set().series(i).code == code)
            return i;
    return m_chart.set().count() > 0 ? 0 : -1;
}

void SidePanel::setProvenance(const QString& text)
{
    m_provenance->setText(text);
    m_provenance->setVisible(!text.isEmpty());
}

void SidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QFrame::changeEvent(event);
}

void SidePanel::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void SidePanel::update()
{
    m_timer.stop();
    const int sample = m_chart.readSample();
    const bool isChosen = m_chart.window().cursor().has_value();
    m_cursorTitle->setText(isChosen ? tr("At the cursor") : tr("Newest values"));
    m_cursorTime->setText(m_chart.set().isEmpty() ? tr("no values") : intervalText(m_chart.set(), sample));
    m_viewTitle->setText(tr("In view"));
    m_viewTitle->setVisible(!m_chart.set().isEmpty());
    m_viewCaption->setVisible(!m_chart.set().isEmpty());
    m_viewCaption->setText(tr("min · mean · max · last"));
    m_cursorTable->setAccessibleName(m_cursorTitle->text());
    m_viewTable->setAccessibleName(tr("In view: min, mean, max, last"));
    showCursor(m_chart.set().isEmpty() ? -1 : sample);
    showDelta(sample);
    showInView();
}

void SidePanel::showCursor(int sample)
{
    const ChartSet& set = m_chart.set();
    const DisplayUnit& display = set.display();
    const auto value = [&](const Reading& reading) {
        return format::number(reading.value * display.factor, display.decimals);
    };
    const auto age = [&](const Reading& reading) {
        return tr("%1 earlier", "a length of time before the cursor")
            .arg(format::age(std::chrono::milliseconds(static_cast<qint64>(reading.ageMs))));
    };
    std::vector<FigureRow> rows;
    if (set.isEmpty()) {
        m_cursorModel->setRows({});
        return;
    }
    const bool hasShares = set.isStacked() && set.count() > 1;
    for (int i = 0; i < set.count(); ++i) {
        FigureRow row;
        row.code = set.series(i).code;
        row.name = set.series(i).name;
        const bool isOnly = set.count() == 1 && !set.isStacked();
        row.swatch = isOnly ? m_theme.colours().text : set.colour(i, m_theme);
        row.canSwitch = set.count() > 1;
        row.isOn = set.isVisible(i);
        const Reading reading = row.isOn ? readingAt(set, i, sample) : Reading {};
        row.isLastMuted = true;
        row.isStale = reading.ageMs > 0;
        const bool isShare = hasShares || !set.content().wholes.empty();
        row.figures = {value(reading),
                       row.isStale   ? age(reading)
                           : isShare ? format::percent(reading.share)
                                     : (row.isOn ? display.unit : QString())};
        rows.push_back(std::move(row));
    }
    if (hasShares) {
        const Reading total = totalAt(set, sample);
        FigureRow row;
        row.code = TotalCode;
        row.name = tr("Total");
        row.figures = {value(total), display.unit};
        row.isBold = true;
        row.isLastMuted = true;
        row.isStale = total.ageMs > 0;
        rows.push_back(std::move(row));
    }
    if (set.hasComparison() && sample >= 0) {
        const Reading then = comparisonAt(set, sample);
        const Reading now = hasShares || set.isStacked() ? totalAt(set, sample) : readingAt(set, 0, sample);
        const bool comparable = then.ageMs == 0 && now.ageMs == 0 && then.value != 0;
        const double change = comparable ? (now.value - then.value) / then.value * 100 : NoValue;
        FigureRow row;
        row.code = ComparisonCode;
        row.name = set.content().comparison.name;
        row.figures = {value(then.ageMs == 0 ? then : Reading {}),
                       std::isfinite(change)
                           ? tr("%1 %", "a change in percent").arg(format::signedNumber(change, 1))
                           : format::none()};
        row.isLastMuted = true;
        row.isStale = then.ageMs > 0;
        rows.push_back(std::move(row));
    }
    m_cursorModel->setRows(std::move(rows));
}

void SidePanel::showDelta(int sample)
{
    const ChartSet& set = m_chart.set();
    const std::optional<double> mark = m_chart.window().mark();
    const int series = currentSeries();
    m_delta->setVisible(mark && !set.isEmpty() && series >= 0);
    if (!mark || set.isEmpty() || series < 0)
        return;
    const int marked = set.times().indexAt(*mark);
    const auto at = [&](int where) {
        return set.isStacked() ? totalAt(set, where) : readingAt(set, series, where);
    };
    const double delta = (at(sample).value - at(marked).value) * set.display().factor;
    const QString text =
        std::isfinite(delta) ? format::signedNumber(delta, set.display().decimals) : format::none();
    m_delta->setText(tr("Δ to mark A (%1): %2 %3", "%1 a time, %2 a number, %3 its unit")
                         .arg(intervalText(set, marked), text, set.display().unit));
}

void SidePanel::showInView()
{
    const ChartSet& set = m_chart.set();
    const auto [from, to] = m_chart.samplesInView();
    const DisplayUnit& display = set.display();
    std::vector<FigureRow> rows;
    const auto add = [&](const QString& code, const QString& name, const Summary& summary, bool isOn,
                         bool isBold) {
        FigureRow row;
        row.code = code;
        row.name = name;
        for (const double value : {summary.min, summary.mean, summary.max, summary.last})
            row.figures.append(format::number(value * display.factor, display.decimals));
        row.isOn = isOn;
        row.isBold = isBold;
        rows.push_back(std::move(row));
    };
    if (set.isEmpty()) {
        m_viewModel->setRows({});
        return;
    }
    for (int i = 0; i < set.count(); ++i)
        add(set.series(i).code, set.series(i).name, set.index(i).summary(from, to), set.isVisible(i), false);
    if (set.isStacked() && set.count() > 1)
        add(TotalCode, tr("Total"), set.total().summary(from, to), true, true);
    m_viewModel->setRows(std::move(rows));
}

} // namespace vigia::ui
