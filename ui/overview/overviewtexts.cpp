#include "ui/overview/overviewtexts.h"

#include "ui/base/format.h"
#include "ui/overview/tabletile.h"

namespace vigia::ui {

namespace {

constexpr qsizetype MostEvidence = 20;
constexpr qsizetype LongestEvidence = 500;

} // namespace

using celery::WorkerInfo;
using celery::WorkerState;

QString OverviewTexts::state(const WorkerInfo& worker)
{
    if (worker.isDuplicate())
        return tr("%n × one name", nullptr, worker.bearers);
    switch (worker.state) {
    case WorkerState::Idle:
        return tr("idle");
    case WorkerState::Working:
        return tr("working");
    case WorkerState::Draining:
        return tr("draining");
    case WorkerState::Stuck:
        return tr("stuck");
    case WorkerState::Unreachable:
        return tr("unreachable");
    case WorkerState::Stopped:
        return tr("stopped");
    case WorkerState::Unknown:
        break;
    }
    return tr("unknown");
}

QString OverviewTexts::evidence(const WorkerInfo& worker, const QDateTime& now)
{
    if (worker.evidence.isEmpty())
        return tr("nothing was heard");
    const celery::WorkerEvidence& first = worker.evidence.first();
    return first.at.isValid()
        ? QString(first.text.left(LongestEvidence) + QStringLiteral(" · ") + agoText(first.at, now))
        : first.text;
}

QString OverviewTexts::allEvidence(const WorkerInfo& worker, const QDateTime& now)
{
    QStringList lines;
    for (const celery::WorkerEvidence& evidence : worker.evidence.mid(0, MostEvidence))
        lines.append(evidence.text.left(LongestEvidence) + QStringLiteral(" · ") + agoText(evidence.at, now));
    return lines.join(u'\n');
}

QString OverviewTexts::target(const targets::TargetInfo& target, const QDateTime& now)
{
    if (target.health == targets::TargetHealth::Down) {
        if (!target.diagnosis.text.isEmpty())
            return target.diagnosis.text;
        return target.lastError.isEmpty() ? tr("down, without a reason") : target.lastError;
    }
    return target.lastScrape.isValid() ? agoText(target.lastScrape, now) : tr("not scraped yet");
}

QString OverviewTexts::service(const backend::ServiceInfo& service, const QDateTime& now)
{
    using State = backend::ServiceInfo::State;
    if (service.state == State::Unknown)
        return tr("not heard yet");
    if (service.state == State::Lost)
        return service.since.isValid()
            ? tr("lost %1", "how long")
                  .arg(format::age(std::chrono::milliseconds(service.since.msecsTo(now))))
            : tr("lost");
    const QString answer = service.latencyMs >= 0
        ? format::duration(std::chrono::milliseconds(service.latencyMs))
        : service.lastOk.isValid() ? agoText(service.lastOk, now)
                                   : tr("answers");
    if (service.breaker == u"open")
        return tr("circuit open") + QStringLiteral(" · ") + answer;
    return service.breaker == u"half-open" ? tr("circuit half open") + QStringLiteral(" · ") + answer
                                           : answer;
}

} // namespace vigia::ui
