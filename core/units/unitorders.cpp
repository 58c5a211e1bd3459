#include "core/async/chained.h"
#include "core/units/unitanswers.h"
#include "core/units/unitname.h"
#include "core/units/unitsclient.h"

#include <QPromise>
#include <QTimer>

namespace vigia::units {

namespace {

QString methodOf(UnitOrder order)
{
    switch (order) {
    case UnitOrder::Start:
        return QStringLiteral("StartUnit");
    case UnitOrder::Stop:
        return QStringLiteral("StopUnit");
    case UnitOrder::Restart:
        return QStringLiteral("RestartUnit");
    case UnitOrder::Reload:
        return QStringLiteral("ReloadUnit");
    case UnitOrder::ResetFailed:
        return QStringLiteral("ResetFailedUnit");
    case UnitOrder::Enable:
        return QStringLiteral("EnableUnitFiles");
    case UnitOrder::Disable:
        return QStringLiteral("DisableUnitFiles");
    }
    return {};
}

} // namespace

/// An order under way.
struct UnitsClient::Running
{
    UnitOrder order;
    QString name;
    UnitOutcome outcome;
    QPromise<Result<UnitOutcome>> promise;

    void end(Result<UnitOutcome> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

QFuture<Result<UnitOutcome>> UnitsClient::give(UnitOrder order, const QString& name)
{
    const Result<QString> unit = UnitName::of(name);
    if (!unit)
        return ready<Result<UnitOutcome>>(fail(unit.error()));
    const auto running = std::make_shared<Running>();
    running->order = order;
    running->name = *unit;
    running->promise.start();
    read(running->name, [this, running](const Result<UnitInfo>& before) {
        if (!before) {
            running->end(fail(before.error()));
            return;
        }
        running->outcome.before = *before;
        if (running->order == UnitOrder::Enable || running->order == UnitOrder::Disable)
            orderFiles(running);
        else
            subscribe(running);
    });
    return running->promise.future();
}

/// Before the order: the end of a job is told to those only who asked for it.
void UnitsClient::subscribe(const std::shared_ptr<Running>& running)
{
    askManager(running->name, QStringLiteral("Subscribe"), {},
               [this, running](const Result<QDBusMessage>& answer) {
                   const bool isKnown =
                       !answer && answer.error().detail.contains(QStringLiteral("AlreadySubscribed"));
                   if (!answer && !isKnown) {
                       running->end(fail(answer.error()));
                       return;
                   }
                   this->order(running);
               });
}

void UnitsClient::order(const std::shared_ptr<Running>& running)
{
    QVariantList arguments {running->name};
    if (running->order != UnitOrder::ResetFailed)
        arguments.append(QStringLiteral("replace"));
    ++m_unanswered;
    askManager(running->name, methodOf(running->order), arguments,
               [this, running](const Result<QDBusMessage>& answer) {
                   --m_unanswered;
                   // systemd forgets a unit that neither failed nor runs: there is no mark to take from it.
                   const bool isForgotten = !answer && running->order == UnitOrder::ResetFailed
                       && answer.error().code == ErrorCode::NotFound;
                   if (isForgotten)
                       measure(running);
                   else if (!answer)
                       running->end(fail(answer.error()));
                   else if (running->order == UnitOrder::ResetFailed)
                       measure(running);
                   else if (answer->signature() != QStringLiteral("o"))
                       running->end(fail(UnitAnswers::unexpected(answer->signature())));
                   else
                       waitForJob(running,
                                  qvariant_cast<QDBusObjectPath>(answer->arguments().constFirst()).path());
                   if (m_unanswered == 0)
                       m_ended.clear();
               });
}

void UnitsClient::orderFiles(const std::shared_ptr<Running>& running)
{
    QVariantList arguments {QStringList {running->name}, false};
    if (running->order == UnitOrder::Enable)
        arguments.append(false); // never replaces a link of another unit
    askManager(running->name, methodOf(running->order), arguments,
               [this, running](const Result<QDBusMessage>& changed) {
                   if (!changed) {
                       running->end(fail(changed.error()));
                       return;
                   }
                   // systemd knows of the new links when it has read its files again.
                   askManager(running->name, QStringLiteral("Reload"), {},
                              [this, running](const Result<QDBusMessage>& reloaded) {
                                  if (reloaded)
                                      measure(running);
                                  else
                                      running->end(fail(reloaded.error()));
                              });
               });
}

void UnitsClient::waitForJob(const std::shared_ptr<Running>& running, const QString& job)
{
    m_jobs.insert(job, [this, running](const Result<QString>& result) {
        if (!result) {
            running->end(fail(result.error()));
            return;
        }
        running->outcome.jobResult = *result;
        measure(running);
    });
    if (m_ended.contains(job)) {
        endJob(job, m_ended.value(job));
        return;
    }
    QTimer::singleShot(m_settings.job, this, [this, job, name = running->name, patience = m_settings.job] {
        endJob(job,
               fail(ErrorCode::Timeout,
                    UnitAnswers::tr(
                        "The job of %1 has not ended within %2 s; it goes on: see “vigiactl units show %1”.")
                        .arg(name)
                        .arg(static_cast<double>(patience.count()) / 1000),
                    job, {}, true));
    });
}

void UnitsClient::takeJobRemoved(uint id, const QDBusObjectPath& job, const QString& unit,
                                 const QString& result, const QDBusMessage& signal)
{
    Q_UNUSED(id);
    Q_UNUSED(unit);
    if (signal.service() != m_manager)
        return;
    if (m_jobs.contains(job.path()))
        endJob(job.path(), result);
    else if (m_unanswered > 0)
        m_ended.insert(job.path(), result);
}

void UnitsClient::endJob(const QString& job, const Result<QString>& result)
{
    if (const Ended ended = m_jobs.take(job))
        ended(result);
}

void UnitsClient::measure(const std::shared_ptr<Running>& running)
{
    read(running->name, [running](const Result<UnitInfo>& after) {
        if (!after) {
            running->end(fail(after.error()));
            return;
        }
        running->outcome.after = *after;
        const Result<> verdict = UnitAnswers::verdict(running->order, running->outcome);
        running->end(verdict ? Result<UnitOutcome>(running->outcome) : fail(verdict.error()));
    });
}

} // namespace vigia::units
