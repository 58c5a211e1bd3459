#include "ui/jobs/backfillpanel.h"

#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/formrow.h"
#include "ui/base/reasonfield.h"
#include "ui/base/theme.h"
#include "ui/jobs/dayfield.h"
#include "ui/jobs/daystrip.h"
#include "ui/jobs/enginefield.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/seriesfield.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int TypingMs = 200; // a plan is asked when the typing has come to rest
constexpr int DefaultDays = 31;
constexpr int MostDays = 3660;
constexpr int NamedRuns = 6;
const QDate FirstDay(1995, 7, 20); // XM's market opened

bool isSamePlan(const jobs::BackfillPlan& a, const jobs::BackfillPlan& b)
{
    return a.metric == b.metric && a.entity == b.entity && a.only == b.only && a.runs == b.runs
        && std::equal(a.days.cbegin(), a.days.cend(), b.days.cbegin(), b.days.cend(),
                      [](const jobs::BackfillDay& x, const jobs::BackfillDay& y) {
                          return x.day == y.day && x.isChosen == y.isChosen;
                      });
}

} // namespace

BackfillPanel::BackfillPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : JobsPanel(feed, theme, clock, Tier::Confirm, parent)
    , m_series(new SeriesField(this))
    , m_from(new DayField(this))
    , m_to(new DayField(this))
    , m_only(new QComboBox(this))
    , m_engine(new EngineField(feed, this))
    , m_reason(new ReasonField(false, this))
    , m_seriesRow(new FormRow(QStringLiteral("seriesRow"), {m_series}, theme, this))
    , m_daysRow(new FormRow(QStringLiteral("daysRow"), {m_from, m_to}, theme, this))
    , m_onlyRow(new FormRow(QStringLiteral("onlyRow"), {m_only}, theme, this))
    , m_engineRow(new FormRow(QStringLiteral("engineRow"), {m_engine}, theme, this))
    , m_summary(nullptr)
    , m_strip(new DayStrip(theme, this))
    , m_known(nullptr)
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("backfillPanel"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_only->setObjectName(QStringLiteral("only"));
    for (int i = 0; i < 3; ++i)
        m_only->addItem(QString());
    for (FormRow* row : {m_seriesRow, m_daysRow, m_onlyRow, m_engineRow})
        body().addWidget(row);
    body().addSpacing(m_theme.px(4));
    m_summary = addText("planSummary");
    body().addWidget(m_strip);
    m_known = addText("planKnown", "muted");
    foot().addWidget(m_reason);
    m_delay->setSingleShot(true);
    m_delay->setInterval(TypingMs);
    connect(m_delay, &QTimer::timeout, this, &BackfillPanel::askPlan);
    connect(m_series, &QLineEdit::textChanged, this, &BackfillPanel::edited);
    connect(m_from, &QDateEdit::dateChanged, this, &BackfillPanel::edited);
    connect(m_to, &QDateEdit::dateChanged, this, &BackfillPanel::edited);
    connect(m_only, &QComboBox::currentIndexChanged, this, &BackfillPanel::edited);
    connect(m_engine, &EngineField::engineChanged, this, [this] { changed(); });
    setFieldOrder({m_series, m_from, m_to, m_only, m_engine, m_strip, m_reason});
    connect(&banner(), &ErrorBanner::retryRequested, this, &BackfillPanel::askPlan);
}

void BackfillPanel::start(const QString& metric, const QString& entity, const DayRange& days)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_order.leave();
        m_check.leave();
        setOrdered(false);
        const jobs::SeriesList known = m_feed.series();
        m_series->setKnown(known);
        const auto first = std::find_if(known.cbegin(), known.cend(),
                                        [](const jobs::SeriesInfo& one) { return !one.isList; });
        if (!metric.isEmpty())
            m_series->choose(metric, entity);
        else if (first != known.cend())
            m_series->choose(first->metric, first->entity);
        const QDate yesterday = paneltext::today(m_clock).addDays(-1);
        m_to->setDate(days.to.isValid() ? days.to : yesterday);
        m_from->setDate(days.from.isValid() ? days.from : m_to->date().addDays(1 - DefaultDays));
        m_engine->choose({});
    }
    askPlan();
    m_series->setFocus();
}

DayRange BackfillPanel::days() const
{
    return {m_from->date(), m_to->date()};
}

bool BackfillPanel::check()
{
    const std::optional<jobs::SeriesInfo> series = m_series->series();
    QString problem = m_series->problem();
    if (series && series->isList)
        problem = tr("%1 is a list without days: start it with New run.").arg(series->id);
    m_seriesRow->setProblem(problem, series ? series->name : QString());
    m_from->setBounds({series ? series->historyFrom : FirstDay, paneltext::today(m_clock)});
    m_to->setBounds(m_from->bounds());
    const DayRange range = days();
    QString daysProblem;
    if (range.from > range.to)
        daysProblem = tr("The first day is after the last one: exchange them.");
    else if (range.from < FirstDay)
        daysProblem = tr("There is nothing before %1: choose a later day.").arg(format::date(FirstDay));
    else if (range.to > paneltext::today(m_clock))
        daysProblem = tr("%1 has not come yet: choose today or earlier.").arg(format::date(range.to));
    else if (range.days() > MostDays)
        daysProblem = tr("At most %1 days at once: choose a shorter range.").arg(format::integer(MostDays));
    m_daysRow->setProblem(daysProblem);
    return problem.isEmpty() && daysProblem.isEmpty();
}

void BackfillPanel::edited()
{
    if (m_isFilling)
        return;
    m_planning.leave();
    m_plan.reset();
    clearError();
    if (check())
        m_delay->start();
    else
        m_delay->stop();
    changed();
}

void BackfillPanel::askPlan()
{
    m_delay->stop();
    m_plan.reset();
    m_planning.leave();
    clearError();
    if (check()) {
        const jobs::SeriesInfo series = *m_series->series();
        m_planning.ask(m_feed.planBackfill(series.metric, series.entity, days(),
                                           static_cast<jobs::BackfillOnly>(m_only->currentIndex())),
                       this, [this](const Result<jobs::BackfillPlan>& result) { takePlan(result); });
    }
    changed();
}

void BackfillPanel::takePlan(const Result<jobs::BackfillPlan>& result)
{
    if (result)
        m_plan = *result;
    else
        showError(result.error(), true);
    changed();
}

void BackfillPanel::present()
{
    m_seriesRow->setLabel(tr("Series"));
    m_daysRow->setLabel(tr("Days"));
    m_onlyRow->setLabel(tr("Which"));
    m_engineRow->setLabel(tr("Engine"));
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_only->setItemText(0, tr("Only gaps"));
        m_only->setItemText(1, tr("Only failed days"));
        m_only->setItemText(2, tr("All days"));
    }
    const bool canPlan = check();
    m_engineRow->setProblem(m_engine->trouble());
    const bool isOut = m_order.isUnderWay() || m_check.isUnderWay();
    for (QWidget* row : {static_cast<QWidget*>(m_seriesRow), static_cast<QWidget*>(m_daysRow),
                         static_cast<QWidget*>(m_onlyRow), static_cast<QWidget*>(m_engineRow),
                         static_cast<QWidget*>(m_reason)})
        row->setEnabled(!isOut);
    setHead(tr("Backfill"),
            canPlan ? paneltext::days(days().from, days().to, paneltext::today(m_clock)) : QString());
    presentPlan();
    const int runs = m_plan ? static_cast<int>(m_plan->runs.size()) : 0;
    QString why;
    if (!canPlan || !m_engine->trouble().isEmpty())
        why = tr("A value of the form cannot be used.");
    else if (!m_plan)
        why = tr("The plan is not there yet.");
    else if (runs == 0)
        why = tr("There is no day to run.");
    setMain(isOut ? tr("Queueing…") : tr("Run %n run(s)", "button of a backfill", runs),
            why.isEmpty() && !isOut, why);
}

void BackfillPanel::presentPlan()
{
    const QDate today = paneltext::today(m_clock);
    QString summary;
    if (m_plan && !m_plan->runs.empty()) {
        const QString dayCount = tr("%n day(s)", nullptr, m_plan->chosen());
        const QString runCount = tr("%n run(s)", nullptr, static_cast<int>(m_plan->runs.size()));
        summary = tr("%1 in %2: %3", "3 days in 2 runs: Nov 3, Nov 5 – 6")
                      .arg(dayCount, runCount, paneltext::ranges(m_plan->runs, today, NamedRuns));
    } else if (m_plan) {
        summary = tr("No day of this range has to run.");
    } else if (m_planning.isUnderWay() || m_delay->isActive()) {
        summary = tr("Looks which days are stored …");
    }
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_strip->setDays(m_plan ? m_plan->days : std::vector<jobs::BackfillDay> {}, today);
    const auto known =
        !m_plan ? 0 : std::count_if(m_plan->days.cbegin(), m_plan->days.cend(), [](const auto& day) {
            return day.state == jobs::BackfillDay::State::Known;
        });
    m_known->setVisible(known > 0);
    m_known->setText(tr("%n day(s) that XM never published are left out.", nullptr, static_cast<int>(known)));
}

void BackfillPanel::confirm()
{
    if (!m_plan || m_plan->runs.empty() || m_order.isUnderWay() || m_check.isUnderWay() || !check()
        || !m_engine->trouble().isEmpty())
        return;
    clearError();
    m_check.ask(m_feed.planBackfill(m_plan->metric, m_plan->entity, days(), m_plan->only), this,
                [this](const Result<jobs::BackfillPlan>& again) {
                    if (!again) {
                        showError(again.error());
                    } else if (!isSamePlan(*m_plan, *again)) {
                        m_plan = *again;
                        showProblem(tr("The days have changed since the plan was made: nothing was started. "
                                       "This is the new plan."));
                    } else {
                        order();
                    }
                    changed();
                });
    changed();
}

void BackfillPanel::order()
{
    setOrdered(true);
    m_order.ask(m_feed.backfill(*m_plan, m_engine->engine(), m_reason->text()), this,
                [this](const Result<etl::RunList>& result) {
                    setOrdered(false);
                    if (!result) {
                        showError(result.error());
                        changed();
                        return;
                    }
                    QStringList ids;
                    for (const etl::RunInfo& run : *result)
                        ids.append(run.id);
                    changed();
                    emit done(
                        tr("%n run(s) of the backfill are queued.", nullptr, static_cast<int>(ids.size())),
                        ids);
                });
}

bool BackfillPanel::isWaiting() const
{
    return m_delay->isActive() || m_planning.isUnderWay() || m_check.isUnderWay() || m_order.isUnderWay();
}

} // namespace vigia::ui
