#include "core/units/apply/siteanswers.h"

#include "core/celery/inspectinfo.h"
#include "core/diagnostics/exposition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::units {

namespace {

using celery::ControlAnswer;
using celery::ControlReply;

QJsonValue valueOf(const ControlAnswer& answer, const QString& node)
{
    const ControlReply* reply = answer.of(node);
    return reply && reply->isOk() ? reply->value : QJsonValue();
}

/// "Gene/Recurso": fetch_metric_data(metric_code, start, end, entity).
QString seriesOf(const celery::HeldTask& task)
{
    const QJsonArray args = task.args.toArray();
    QString metric = args.at(0).toString();
    QString entity = args.at(3).toString();
    if (metric.isEmpty())
        metric = task.kwargs[QStringLiteral("metric_code")].toString();
    if (entity.isEmpty())
        entity = task.kwargs[QStringLiteral("entity")].toString();
    return metric.isEmpty() || entity.isEmpty() ? metric : metric + u'/' + entity;
}

} // namespace

NodesSeen SiteAnswers::nodes(const Nodes& answers, const QString& fetchTask)
{
    NodesSeen seen;
    seen.duplicates = answers.ping.duplicates();
    for (const QString& name : answers.ping.nodes()) {
        NodeSeen node;
        node.name = name;
        node.pid = celery::workerStats(valueOf(answers.stats, name)).processId;
        for (const auto& queue : celery::consumedQueues(valueOf(answers.queues, name)))
            node.queues.append(queue.name);
        const auto active = celery::heldTasks(valueOf(answers.active, name));
        node.active = static_cast<int>(active.size());
        for (const auto& task : active) {
            if (task.name == fetchTask)
                node.series.append(seriesOf(task));
        }
        node.series.removeAll(QString());
        node.reserved = static_cast<int>(celery::heldTasks(valueOf(answers.reserved, name)).size());
        seen.nodes.append(node);
    }
    return seen;
}

Result<> SiteAnswers::order(const ControlAnswer& answer, const QString& node)
{
    const ControlReply* reply = answer.of(node);
    if (!reply)
        return fail(ErrorCode::Unreachable,
                    tr("The worker %1 does not answer: see whether it runs.").arg(node));
    if (!reply->isOk())
        return fail(ErrorCode::Conflict, tr("The worker %1 refuses: %2.").arg(node, reply->error));
    return {};
}

Result<QList<TargetSeen>> SiteAnswers::targets(const net::HttpResponse& response, const QString& job)
{
    if (response.status == 401 || response.status == 403)
        return fail(ErrorCode::PermissionDenied,
                    tr("Prometheus refuses the login: see the site's configuration."));
    const QJsonValue active =
        QJsonDocument::fromJson(response.body)[QStringLiteral("data")][QStringLiteral("activeTargets")];
    if (response.status != 200 || !active.isArray())
        return fail(ErrorCode::InvalidData,
                    tr("What answers as Prometheus is none (status %1).").arg(response.status));
    QList<TargetSeen> targets;
    for (const QJsonValue& value : active.toArray()) {
        const QJsonValue labels = value[QStringLiteral("labels")];
        if (labels[QStringLiteral("job")].toString() != job
            && value[QStringLiteral("scrapePool")].toString() != job)
            continue;
        TargetSeen target;
        target.instance = labels[QStringLiteral("instance")].toString();
        target.health = value[QStringLiteral("health")].toString();
        target.lastError = value[QStringLiteral("lastError")].toString();
        target.lastScrape =
            QDateTime::fromString(value[QStringLiteral("lastScrape")].toString(), Qt::ISODateWithMs);
        targets.append(target);
    }
    return targets;
}

MetricsSeen SiteAnswers::metrics(const net::HttpResponse& response, const QString& url)
{
    using diagnostics::ExpositionInfo;
    MetricsSeen seen {url, false, {}};
    if (response.status != 200) {
        seen.evidence = tr("%1 answers with status %2.").arg(url).arg(response.status);
        return seen;
    }
    const ExpositionInfo info = diagnostics::ExpositionReader::read(response.body);
    switch (info.kind) {
    case ExpositionInfo::Kind::Valid:
        seen.isExposition = true;
        seen.evidence = tr("%1 samples of %2 families.").arg(info.samples).arg(info.families);
        break;
    case ExpositionInfo::Kind::Empty:
        seen.evidence = tr("%1 answers without a single sample.").arg(url);
        break;
    case ExpositionInfo::Kind::Html:
        seen.evidence = tr("%1 answers with a web page instead of metrics.").arg(url);
        break;
    case ExpositionInfo::Kind::Json:
        seen.evidence = tr("%1 answers with JSON instead of metrics.").arg(url);
        break;
    case ExpositionInfo::Kind::Broken:
        seen.evidence = tr("%1 answers with something else than metrics, line %2: %3.")
                            .arg(url)
                            .arg(info.line)
                            .arg(info.fault);
        break;
    }
    return seen;
}

} // namespace vigia::units
