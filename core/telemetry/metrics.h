#pragma once

#include "core/telemetry/familyinfo.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace vigia::telemetry {

/// The metrics of one process, in Prometheus' words: those that it counts itself as things happen, and those
/// that its collectors read elsewhere. All functions from any thread, but publish(): from one. None blocks.
///
/// Label values are hostile input: what is not among `Names` is counted as "other", so that nobody can make
/// ever new series, and the text escapes the rest.
class Metrics
{
public:
    /// The values that labels may have.
    struct Names
    {
        QStringList metrics; ///< of XM: "Gene"
        QStringList tables; ///< of the database
        QStringList pages; ///< of the console
    };

    explicit Metrics(const Names& names);
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    /// A page was opened ("open") or asked for its data again ("refresh").
    void countRequest(const QString& page, const QString& method);
    /// From the request until the page shows the answer.
    void observeResponse(const QString& page, double seconds);
    /// `status`: "success" "error" "cancelled".
    void observeQuery(const QString& table, const QString& status, double seconds);
    /// `status`: see xmCallStatus().
    void countXmCall(const QString& metric, const QString& status);
    /// `result`: "hit" "miss" "set" "error".
    void countCacheOperation(const QString& result);

    /// What a collector read last: replaces everything that it published before. An empty list makes its
    /// families disappear: better none than figures that stand still. A family of the same name that this
    /// process counts too is left out of the text.
    void publish(const QString& collector, const FamilyList& families);

    /// Everything in the text format 0.0.4.
    QByteArray text() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Of one try of a call to XM: "success" "timeout" "cancelled" "http_4xx" "http_5xx" "error". `httpStatus`: 0
/// when none came; `errorClass`: empty when it succeeded.
QString xmCallStatus(int httpStatus, const QString& errorClass);

} // namespace vigia::telemetry
