#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

namespace vigia::targets {

/// Prometheus' labels, by name.
using Labels = QMap<QString, QString>;

/// What Prometheus says of a target.
enum class TargetHealth
{
    Unknown, ///< not scraped yet
    Up,
    Down,
};

/// A known error in plain words.
struct Diagnosis
{
    QString kind; ///< stable: "html" "refused" "timeout" "tls" "unauthorized" "not-found" "format" …;
                  ///< "other"; empty = no error
    QString text; ///< what is wrong, one translated sentence
    QString remedy; ///< what to do, one translated sentence

    friend bool operator==(const Diagnosis&, const Diagnosis&) = default;
};

/// One active target of a scrape pool.
struct TargetInfo
{
    QString pool; ///< scrape pool, i.e. the job's name: "portal_dashboard"
    QString instance; ///< label `instance`, "127.0.0.1:8050"
    Labels labels;
    QUrl scrapeUrl;
    TargetHealth health = TargetHealth::Unknown;
    QString lastError; ///< whole, as Prometheus wrote it; empty = none
    Diagnosis diagnosis; ///< of lastError
    QDateTime lastScrape; ///< UTC; invalid = never
    double lastDuration = -1; ///< seconds; -1 = not known
    double interval = -1; ///< seconds between scrapes; -1 = not known (servers before 2.40)
    double timeout = -1; ///< seconds a scrape may take; -1 = not known

    friend bool operator==(const TargetInfo&, const TargetInfo&) = default;
};

using TargetList = QList<TargetInfo>;

/// A target that relabelling dropped, by the labels it was discovered with.
struct DroppedTarget
{
    Labels discovered;

    friend bool operator==(const DroppedTarget&, const DroppedTarget&) = default;
};

/// All targets at one moment.
struct TargetsInfo
{
    QDateTime taken; ///< UTC
    TargetList active; ///< by pool, then instance
    QList<DroppedTarget> dropped;

    friend bool operator==(const TargetsInfo&, const TargetsInfo&) = default;
};

/// What a target answers now, asked by Vigía itself.
struct RawMetrics
{
    QUrl url;
    int status = 0; ///< HTTP
    QString contentType;
    QByteArray body; ///< first MiB of it
    bool cut = false; ///< there was more
    Diagnosis diagnosis; ///< of what came
};

/// Versions and build of the server.
struct ServerInfo
{
    QString version; ///< "2.42.0"
    QDateTime started; ///< UTC
    QString retention; ///< "15d"
    qint64 series = -1; ///< in the head; -1 = not known
};

} // namespace vigia::targets
