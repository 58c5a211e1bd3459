#include "ui/targets/servicetargetsfeed.h"

#include "core/targets/targetsservice.h"

namespace vigia::ui {

ServiceTargetsFeed::ServiceTargetsFeed(targets::TargetsService& service, QObject* parent)
    : TargetsFeed(parent)
    , m_service(service)
{
    connect(&service, &targets::TargetsService::changed, this, &TargetsFeed::changed);
}

QString ServiceTargetsFeed::trouble() const
{
    return m_service.trouble();
}

QFuture<Result<targets::TargetsInfo>> ServiceTargetsFeed::targets()
{
    return m_service.targets();
}

QFuture<Result<targets::RawMetrics>> ServiceTargetsFeed::raw(const QUrl& target)
{
    return m_service.raw(target);
}

QFuture<Result<targets::RuleList>> ServiceTargetsFeed::rules()
{
    return m_service.rules();
}

QFuture<Result<targets::AlertsInfo>> ServiceTargetsFeed::alerts()
{
    return m_service.alerts();
}

QFuture<Result<QList<targets::AlertSpan>>> ServiceTargetsFeed::history(const QDateTime& from,
                                                                       const QDateTime& to)
{
    return m_service.history(from, to);
}

QFuture<Result<targets::SilenceList>> ServiceTargetsFeed::silences()
{
    return m_service.silences();
}

QFuture<Result<>> ServiceTargetsFeed::acknowledge(const targets::AlertInfo& alert, const QString& note,
                                                  int silenceMinutes)
{
    return m_service.acknowledge(alert, note, silenceMinutes);
}

QFuture<Result<>> ServiceTargetsFeed::unacknowledge(const targets::AlertInfo& alert)
{
    return m_service.unacknowledge(alert);
}

QFuture<Result<>> ServiceTargetsFeed::shelve(const targets::AlertInfo& alert, const QString& reason,
                                             const QDateTime& until)
{
    return m_service.shelve(alert, reason, until);
}

QFuture<Result<>> ServiceTargetsFeed::unshelve(const targets::AlertInfo& alert)
{
    return m_service.unshelve(alert);
}

QFuture<Result<QString>> ServiceTargetsFeed::setSilence(const targets::SilenceInfo& silence)
{
    return m_service.setSilence(silence);
}

QFuture<Result<>> ServiceTargetsFeed::expireSilence(const QString& id)
{
    return m_service.expireSilence(id);
}

} // namespace vigia::ui
