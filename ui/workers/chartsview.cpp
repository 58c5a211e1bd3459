#include "ui/workers/chartsview.h"

#include "core/base/clock.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/workers/curveview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int Charts = 3;
constexpr int Points = 240;
constexpr int Hours[] = {1, 6, 24, 168};

workers::MetricChart chartAt(int i)
{
    return static_cast<workers::MetricChart>(i);
}

} // namespace

ChartsView::ChartsView(WorkersFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("chartsView"));
    auto* ranges = new QHBoxLayout;
    ranges->setSpacing(0);
    for (const int hours : Hours) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("range-%1").arg(hours));
        button->setCheckable(true);
        setRole(button, "segment");
        ranges->addWidget(button);
        m_ranges += button;
        connect(button, &QPushButton::clicked, this, [this, hours] {
            m_hours = hours;
            refresh();
        });
    }
    ranges->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(ranges);
    for (int i = 0; i < Charts; ++i) {
        m_charts += new CurveView(theme, this);
        m_charts.last()->setObjectName(QStringLiteral("chart-%1").arg(i));
        column->addWidget(m_charts.last(), 1);
    }
    retranslate();
}

bool ChartsView::isSettled() const
{
    return std::none_of(std::begin(m_questions), std::end(m_questions),
                        [](const auto& question) { return question.isUnderWay(); });
}

void ChartsView::setWorker(const QString& worker)
{
    if (std::exchange(m_worker, worker) == worker)
        return;
    retranslate();
    if (isVisible())
        refresh();
}

void ChartsView::refresh()
{
    m_failure.clear();
    m_to = m_clock.nowUtc();
    m_from = m_to.addSecs(-3600LL * m_hours);
    retranslate();
    for (int i = 0; i < Charts; ++i)
        ask(i);
    emit settledChanged();
}

void ChartsView::ask(int chart)
{
    m_questions[chart].ask(
        m_feed.curves(chartAt(chart), m_worker, m_from, m_to, Points), this,
        [this, chart](const Result<QList<workers::MetricCurve>>& curves) { take(chart, curves); });
}

void ChartsView::take(int chart, const Result<QList<workers::MetricCurve>>& curves)
{
    const QString units[] = {tr("tasks/s"), tr("s", "seconds"), tr("messages")};
    if (curves) {
        m_charts[chart]->setCurves(*curves, m_from, m_to, units[chart]);
    } else if (chartAt(chart) == workers::MetricChart::QueueLength
               && curves.error().className() == "NoMetrics") {
        showSamples(curves.error().message);
    } else {
        m_charts[chart]->setMessage(curves.error().message);
        if (curves.error().className() != "NoMetrics")
            m_failure = curves.error().message;
    }
    emit settledChanged();
}

/// What the console itself has seen since it started.
void ChartsView::showSamples(const QString& why)
{
    QList<workers::MetricCurve> curves;
    QDateTime from = m_to;
    for (const workers::QueueRow& queue : m_feed.latest().queues) {
        if (queue.samples.isEmpty())
            continue;
        curves += {queue.name, queue.samples};
        from = std::min(
            from, QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(queue.samples.first().x()), Qt::UTC));
    }
    CurveView* view = m_charts.last();
    if (curves.isEmpty()) {
        view->setMessage(why);
        return;
    }
    view->setCurves(curves, std::max(from, m_from), m_to, tr("messages"));
    view->setHead(tr("Queue length"), tr("as this console saw it"));
}

void ChartsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartsView::retranslate()
{
    const QString names[] = {tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d")};
    for (qsizetype i = 0; i < m_ranges.size(); ++i) {
        m_ranges[i]->setText(names[i]);
        m_ranges[i]->setChecked(Hours[i] == m_hours);
    }
    const QString of =
        m_worker.isEmpty() ? tr("all workers, Prometheus") : tr("%1, Prometheus").arg(oneLine(m_worker));
    m_charts[0]->setHead(tr("Throughput"), of);
    m_charts[1]->setHead(tr("Run time"), of);
    m_charts[2]->setHead(tr("Queue length"), tr("by queue, Prometheus"));
}

} // namespace vigia::ui
