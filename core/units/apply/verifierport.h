#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace vigia::units {

/// A Celery node as it answered.
struct NodeSeen
{
    QString name; ///< "worker1@host"
    qint64 pid = 0; ///< of its main process, on its own machine; 0 = unknown
    QStringList queues; ///< that it consumes
    int active = 0; ///< tasks that it runs
    int reserved = 0; ///< taken from the queue, not begun
    QStringList series; ///< "Gene/Recurso" that its active tasks load
};

/// What of the site one look showed.
struct NodesSeen
{
    QList<NodeSeen> nodes; ///< every name once
    QStringList duplicates; ///< names that several workers bear
};

/// A target's state in Prometheus.
struct TargetSeen
{
    QString instance; ///< "127.0.0.1:8050"
    QString health; ///< "up" "down" "unknown"
    QString lastError;
    QDateTime lastScrape; ///< by Prometheus' clock
};

/// The answer to GET /metrics.
struct MetricsSeen
{
    QString url;
    bool isExposition = false; ///< Prometheus' text format, with samples
    QString evidence; ///< one sentence: "312 samples of 24 families" or what it is instead
};

/// The site as a move sees it: Celery's control, Prometheus, /metrics. One look each; whoever asks repeats.
/// Blocks for seconds at most, on one thread that serves nobody else. Errors: Unreachable, Timeout,
/// PermissionDenied, InvalidData; the message is one sentence. What is not configured is said by the
/// …Skipped() functions (a sentence; "" = it is) and then not asked for.
class VerifierPort
{
public:
    virtual ~VerifierPort() = default;

    virtual QString celerySkipped() const = 0;
    virtual QString targetSkipped() const = 0;
    virtual QString metricsSkipped() const = 0;

    /// "redis.example:6379": for messages.
    virtual QString broker() const = 0;
    /// Every node that answers a ping now, and what it does.
    [[nodiscard]] virtual Result<NodesSeen> nodes() = 0;
    /// Messages that wait in these queues.
    [[nodiscard]] virtual Result<int> waiting(const QStringList& queues) = 0;
    /// The node takes nothing more from these queues (or again); what it holds it goes on with.
    [[nodiscard]] virtual Result<> cancelConsumers(const QString& node, const QStringList& queues) = 0;
    [[nodiscard]] virtual Result<> addConsumers(const QString& node, const QStringList& queues) = 0;

    /// Targets of the configured scrape job; empty: Prometheus knows no such job.
    [[nodiscard]] virtual Result<QList<TargetSeen>> targets() = 0;
    [[nodiscard]] virtual Result<MetricsSeen> metrics() = 0;
};

} // namespace vigia::units
