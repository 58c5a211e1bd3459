#include "ui/jobs/cancelpanel.h"

#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/reasonfield.h"
#include "ui/base/theme.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/runtexts.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int LookMs = 1000;

} // namespace

CancelPanel::CancelPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : JobsPanel(feed, theme, clock, Tier::Confirm, parent)
    , m_what(addText("cancelWhat"))
    , m_since(addText("cancelSince", "muted"))
    , m_effect(addText("cancelEffect"))
    , m_proof(addText("cancelProof"))
    , m_reason(new ReasonField(false, this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("cancelPanel"));
    foot().addWidget(m_reason);
    m_timer->setInterval(LookMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        // Its age grows also while the answer is not there.
        if (!m_asking.isUnderWay() && m_orderedAt.isValid())
            ask();
        else
            changed();
    });
    connect(&feed, &JobsFeed::runsChanged, this, [this] {
        if (!m_runId.isEmpty() && !m_asking.isUnderWay() && !m_check.isUnderWay() && !m_order.isUnderWay())
            ask();
    });
    setFieldOrder({m_reason});
    connect(&banner(), &ErrorBanner::retryRequested, this, &CancelPanel::ask);
}

void CancelPanel::start(const QString& runId)
{
    m_runId = runId;
    m_run.reset();
    m_orderedAt = {};
    m_timer->stop();
    m_check.leave();
    m_order.leave();
    setOrdered(false);
    m_reason->setText({});
    ask();
    cancelButton().setFocus();
}

void CancelPanel::ask()
{
    m_asking.ask(m_feed.details(m_runId), this,
                 [this](const Result<jobs::RunDetails>& result) { take(result); });
    changed();
}

void CancelPanel::take(const Result<jobs::RunDetails>& result)
{
    if (!result) {
        showError(result.error(), true);
        changed();
        return;
    }
    clearError();
    m_run = result->run;
    if (m_orderedAt.isValid() && !m_run->isOpen()) {
        finish();
        return;
    }
    changed();
}

void CancelPanel::finish()
{
    m_timer->stop();
    m_orderedAt = {};
    setOrdered(false);
    const QString sentence = finishedSentence();
    changed();
    emit done(sentence, {m_runId});
}

QString CancelPanel::finishedSentence() const
{
    const QString id = paneltext::shortId(m_runId);
    switch (m_run->state) {
    case etl::RunState::Revoked:
        return tr("Run %1 is cancelled.").arg(id);
    case etl::RunState::Success:
        return tr("Run %1 ended well before the cancellation reached it: what it loaded stays, and can be "
                  "reverted.")
            .arg(id);
    default:
        break;
    }
    return tr("Run %1 is over, and its state is %2.").arg(id, etl::runStateName(m_run->state));
}

bool CancelPanel::isWaiting() const
{
    const bool isProving =
        m_orderedAt.isValid() && m_orderedAt.secsTo(m_clock.nowUtc()) < UnknownAfterSeconds;
    return m_asking.isUnderWay() || m_check.isUnderWay() || m_order.isUnderWay() || isProving;
}

void CancelPanel::present()
{
    const QString id = paneltext::shortId(m_runId);
    QString caption;
    if (m_run) {
        QStringList parts {runtext::subject(*m_run), runtext::days(*m_run, m_clock.nowUtc())};
        parts.removeAll(QString());
        caption = parts.join(QStringLiteral(" · "));
        const QString name = paneltext::seriesName(m_feed.series(), m_run->metric, m_run->entity);
        m_what->setText(name.isEmpty() ? caption : QStringLiteral("%1: %2").arg(caption, name));
        m_since->setText(runtext::sentence(*m_run, m_clock.nowUtc()));
    } else {
        m_what->setText(m_asking.isUnderWay() ? tr("Reads the run …") : QString());
        m_since->clear();
    }
    setHead(tr("Cancel run %1").arg(id), caption);
    const bool isOpen = m_run && m_run->isOpen();
    const bool isOut = m_check.isUnderWay() || m_order.isUnderWay() || m_orderedAt.isValid();
    m_effect->setVisible(isOpen && !isOut);
    m_effect->setText(
        m_run && m_run->state == etl::RunState::Started
            ? tr("The worker is told to stop, and nothing of this run is stored. If it already "
                 "writes into the database, the load is finished and stays: it can be reverted.")
            : tr("It is taken out of the queue and never starts. Nothing of it is stored."));
    presentProof();
    if (!isOut && isOpen)
        cancelButton().setText(tr("Let it run"));
    m_reason->setEnabled(isOpen && !isOut);
    QString why;
    if (isOut)
        why = tr("The order is under way.");
    else if (!m_run)
        why = tr("The run is not read yet.");
    else if (!isOpen)
        why = tr("The run is over: there is nothing to cancel.");
    setMain(tr("Cancel run %1").arg(id), why.isEmpty(), why);
}

void CancelPanel::presentProof()
{
    QString text;
    if (m_order.isUnderWay() || m_check.isUnderWay()) {
        text = tr("Sends the order …");
    } else if (m_orderedAt.isValid()) {
        const std::chrono::milliseconds age(m_orderedAt.msecsTo(m_clock.nowUtc()));
        text = age < std::chrono::seconds(UnknownAfterSeconds)
            ? tr("Waiting for the worker: %1.", "how long").arg(format::age(age))
            : tr("Unknown: the order is out since %1, and the run's state does not show it yet. The worker "
                 "may "
                 "be busy or gone; the run is watched on.")
                  .arg(format::age(age));
    } else if (m_run && !m_run->isOpen()) {
        text = tr("The run is over: there is nothing to cancel.");
    }
    m_proof->setText(text);
    m_proof->setVisible(!text.isEmpty());
}

void CancelPanel::confirm()
{
    if (!m_run || !m_run->isOpen() || m_check.isUnderWay() || m_order.isUnderWay() || m_orderedAt.isValid())
        return;
    clearError();
    m_asking.leave();
    m_check.ask(m_feed.details(m_runId), this,
                [this](const Result<jobs::RunDetails>& again) { order(again); });
    changed();
}

void CancelPanel::order(const Result<jobs::RunDetails>& again)
{
    if (!again) {
        showError(again.error());
        changed();
        return;
    }
    const bool isOther = again->run.state != m_run->state;
    m_run = again->run;
    if (isOther) {
        showProblem(
            m_run->isOpen()
                ? tr("The run has changed its state since this was shown: nothing was ordered. Look again.")
                : tr("The run ended before the order: nothing was cancelled."));
        changed();
        return;
    }
    setOrdered(true);
    m_order.ask(m_feed.cancel(m_runId, m_reason->text()), this,
                [this](const Result<etl::RunInfo>& result) { takeOrder(result); });
    changed();
}

void CancelPanel::takeOrder(const Result<etl::RunInfo>& result)
{
    if (!result) {
        setOrdered(false);
        showError(result.error());
        changed();
        return;
    }
    m_run = *result;
    m_orderedAt = m_clock.nowUtc();
    if (!m_run->isOpen()) {
        finish();
        return;
    }
    m_timer->start();
    ask();
}

} // namespace vigia::ui
