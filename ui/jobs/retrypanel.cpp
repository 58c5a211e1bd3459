#include "ui/jobs/retrypanel.h"

#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/reasonfield.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/jobs/errortexts.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/runtexts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int TableHeight = 260;

} // namespace

RetryPanel::RetryPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : JobsPanel(feed, theme, clock, Tier::Confirm, parent)
    , m_summary(addText("retrySummary"))
    , m_table(new RowsTable(theme, this))
    , m_reason(new ReasonField(false, this))
{
    setObjectName(QStringLiteral("retryPanel"));
    m_table->setObjectName(QStringLiteral("retryTable"));
    m_table->setMinimumHeight(theme.px(TableHeight));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    body().addWidget(m_table);
    foot().addWidget(m_reason);
    connect(m_table, &RowsTable::opened, this, &RetryPanel::runRequested);
    setFieldOrder({m_table, m_reason});
    connect(&banner(), &ErrorBanner::retryRequested, this, [this] { askAll(false); });
}

void RetryPanel::start(const QStringList& runIds)
{
    m_runIds.clear();
    for (const QString& id : runIds)
        if (!id.isEmpty() && !m_runIds.contains(id))
            m_runIds.append(id);
    m_known.clear();
    m_order.leave();
    setOrdered(false);
    clearError();
    m_reason->setText({});
    askAll(false);
    cancelButton().setFocus();
}

void RetryPanel::askAll(bool isCheck)
{
    m_isCheck = isCheck;
    m_hasChanged = false;
    m_next = 0;
    clearError();
    if (isAsking())
        askNext();
    changed();
}

void RetryPanel::askNext()
{
    const QString id = m_runIds[m_next];
    m_asking.ask(m_feed.details(id), this,
                 [this, id](const Result<jobs::RunDetails>& result) { take(id, result); });
}

void RetryPanel::take(const QString& runId, const Result<jobs::RunDetails>& result)
{
    const bool was = isRetryable(runId);
    Known known;
    if (result)
        known.run = result->run;
    else
        known.trouble = result.error().message;
    m_known.insert(runId, known);
    m_hasChanged = m_hasChanged || was != isRetryable(runId);
    ++m_next;
    if (isAsking())
        askNext();
    else if (m_isCheck)
        finishCheck();
    changed();
}

void RetryPanel::finishCheck()
{
    m_isCheck = false;
    if (m_hasChanged)
        showProblem(tr("A run has changed its state since this was shown: nothing was started. These are the "
                       "new states."));
    else
        order();
}

bool RetryPanel::isRetryable(const QString& runId) const
{
    const auto known = m_known.constFind(runId);
    return known != m_known.cend() && known->trouble.isEmpty() && runtext::canRetry(known->run);
}

QStringList RetryPanel::retryable() const
{
    QStringList ids;
    for (const QString& id : m_runIds)
        if (isRetryable(id))
            ids.append(id);
    return ids;
}

QString RetryPanel::reasonText(const QString& runId, QString* hint) const
{
    const auto found = m_known.constFind(runId);
    if (found == m_known.cend())
        return QStringLiteral("…");
    if (!found->trouble.isEmpty()) {
        *hint = found->trouble;
        return tr("skipped: unreadable", "a run");
    }
    const etl::RunInfo& run = found->run;
    if (isRetryable(runId)) {
        if (run.error)
            *hint = errortexts::explanation(*run.error);
        return run.error ? errortexts::title(run.error->errorClass) : tr("cancelled", "a run");
    }
    if (run.isOpen())
        return tr("skipped: not over", "a run");
    if (run.job == u"import" || run.job == u"revert") {
        *hint = tr("Imports and reverts are started anew, not retried.");
        return tr("skipped: %1", "what a run did").arg(paneltext::jobTitle(run.job));
    }
    *hint = tr("Only runs that failed or were cancelled are retried; this one can be edited and run again.");
    return tr("skipped: %1", "what a run did").arg(etl::runStateName(run.state));
}

void RetryPanel::present()
{
    const int all = static_cast<int>(m_runIds.size());
    const int count = static_cast<int>(retryable().size());
    setHead(tr("Retry %n run(s)", "heading", all), {});
    QStringList sentences;
    if (isAsking())
        sentences.append(tr("Reads %1 of %2 …").arg(format::integer(m_next + 1), format::integer(all)));
    else
        sentences.append(
            tr("%n run(s) will be started again, each linked to the one it repeats.", nullptr, count));
    if (!isAsking() && count < all)
        sentences.append(tr("%n run(s) are left out.", nullptr, all - count));
    m_summary->setText(sentences.join(u' '));
    m_table->rows().setColumns({{QStringLiteral("series"), tr("Metric / entity"), false, false},
                                {QStringLiteral("days"), tr("Days"), false, false},
                                {QStringLiteral("why"), tr("Why it failed"), false, false}});
    m_table->setWidths({150, 84, 138}, 0);
    m_table->setAccessibleName(tr("Runs to retry"));
    std::vector<Row> rows;
    for (const QString& id : m_runIds) {
        const Known known = m_known.value(id);
        QString hint;
        const QString why = reasonText(id, &hint);
        const bool isKnown = m_known.contains(id) && known.trouble.isEmpty();
        const QString subject = isKnown ? runtext::subject(known.run) : paneltext::shortId(id);
        rows.push_back({id,
                        isKnown ? runtext::mark(known.run.state) : RowMark::None,
                        {subject, isKnown ? runtext::days(known.run, m_clock.nowUtc()) : QString(), why},
                        {tr("Run %1").arg(paneltext::shortId(id)), {}, hint}});
    }
    m_table->merge(std::move(rows));
    const bool isOut = m_order.isUnderWay() || m_isCheck;
    m_reason->setEnabled(!isOut);
    QString why;
    if (isOut)
        why = tr("The order is under way.");
    else if (isAsking())
        why = tr("The runs are not all read yet.");
    else if (count == 0)
        why = tr("None of these runs can be retried.");
    setMain(tr("Retry %n run(s)", "button", count), why.isEmpty(), why);
}

void RetryPanel::confirm()
{
    if (isAsking() || m_order.isUnderWay() || retryable().isEmpty())
        return;
    askAll(true);
}

void RetryPanel::order()
{
    setOrdered(true);
    m_order.ask(m_feed.retry(retryable(), m_reason->text()), this,
                [this](const Result<etl::RunList>& result) { takeRuns(result); });
}

void RetryPanel::takeRuns(const Result<etl::RunList>& result)
{
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
    emit done(tr("%n run(s) are queued again.", nullptr, static_cast<int>(ids.size())), ids);
}

bool RetryPanel::isWaiting() const
{
    return isAsking() || m_order.isUnderWay();
}

} // namespace vigia::ui
