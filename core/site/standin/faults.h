#pragma once

#include <QByteArrayList>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace vigia::standin {

/// The ways in which the stand-in can misbehave.
enum class FaultKind
{
    Latency, ///< answers late
    Status500,
    Status429, ///< with Retry-After
    Html, ///< a gateway's page with status 200
    Html503, ///< a maintenance page
    EmptyObject, ///< "{}"
    Truncated, ///< JSON that ends in the middle
    MissingHours, ///< some hours lack
    RenamedColumns, ///< Date and Value under other names
    MissingColumns, ///< Date or the values lack
    Reset, ///< the connection breaks in the middle of the answer
    Timeout, ///< never answers
    Slow, ///< one byte a second
    Nonsense, ///< 10 MB that are no JSON
    RangeTooLong, ///< 400: too many days
    UnknownMetric, ///< 400
    WrongEntity, ///< 400
    Mixed, ///< one of the others, by chance
};

/// "latency" "500" "429" "html" …, as users type it.
QByteArray faultName(FaultKind kind);
std::optional<FaultKind> faultOfName(QByteArrayView name);
/// All names, for help texts and completion; "mixed" last.
QByteArrayList faultNames();

/// An order to misbehave.
struct Fault
{
    FaultKind kind = FaultKind::Mixed;
    double rate = 1; ///< 0..1: which part of the calls
    quint64 seed = 1;
    QByteArray metric; ///< only this MetricId; empty = all

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// What to do to one call.
struct FaultDecision
{
    FaultKind kind = FaultKind::Mixed; ///< never Mixed itself
    quint64 dice = 0; ///< for the details: where to cut, what to rename
};

/// The orders in force and what came of them. Thread-safe; the workers of the HTTP library call it.
/// Whether a call is hit depends on the seed, the request and how often that same request has come since the
/// order was given, not on the order of different calls: a repeated run meets the same faults.
class Faults
{
public:
    void set(std::vector<Fault> faults);
    std::vector<Fault> current() const;

    /// Counts the call, and says what happens to it.
    std::optional<FaultDecision> next(const QByteArray& metric, const QByteArray& entity,
                                      QByteArrayView request);

    struct Counters
    {
        quint64 calls = 0; ///< to the data paths, refused ones too
        std::map<QByteArray, quint64> byMetric; ///< "Gene/Recurso"
        std::map<QByteArray, quint64> byFault;
    };

    Counters counters() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
    std::map<quint64, quint64> m_attempts; ///< by hash of the request
    Counters m_counters;
};

} // namespace vigia::standin
