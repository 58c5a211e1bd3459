#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace vigia::xm {

/// The five kinds of answer of XM's API (xm-api.md section 1), in the order of its paths.
enum class Endpoint
{
    Hourly,
    Daily,
    Monthly,
    Annual,
    Lists
};

/// "hourly" "daily" "monthly" "annual" "lists"
QString endpointPath(Endpoint endpoint);

/// A figure of a document that is not a number: kept with its raw text, for vigia.etl_reject. Never dropped
/// in silence.
struct RejectedValue
{
    QDate day;
    QString code;
    int hour = 0; ///< 1..24; 0 for daily and monthly values
    QString raw; ///< at most 200 characters
    QString reason; ///< stable English id, one of rejectreason below
};

/// Why a value was rejected, as kept in vigia.etl_reject.
namespace rejectreason {
inline constexpr char NotANumber[] =
    "not-a-number"; ///< exponent, NaN, thousands comma, words, true, nested JSON
inline constexpr char MissingKey[] = "missing-key"; ///< neither code nor name
inline constexpr char MissingValue[] = "missing-value"; ///< daily, monthly: no value column
inline constexpr char MissingEntities[] = "missing-entities"; ///< an Item without its entity array
inline constexpr char BadDate[] = "bad-date"; ///< absent, no day, or with a time of day
inline constexpr char BadHour[] = "bad-hour"; ///< Hour00, Hour25
inline constexpr char Duplicate[] =
    "duplicate"; ///< the same series and day (or hour) again: the later one stands
inline constexpr char OtherEntity[] = "other-entity"; ///< the element's Id differs from the document's
inline constexpr char UnexpectedValue[] = "unexpected-value"; ///< a day value inside an hourly element
} // namespace rejectreason

/// What identifies a series inside one metric and entity.
struct SeriesKey
{
    QString code; ///< Values.code / Code / Name, trimmed; "Sistema" for the whole system
    QString subkey; ///< all further non-Hour keys, "MarketType=REGULADO;…" in key order; empty for nearly all
    friend bool operator==(const SeriesKey&, const SeriesKey&) = default;
};

/// A parsed data document, columnar: element i is one series on one day.
/// Hourly: values has 24 numbers an element (NaN = "", null or absent hour); else one number an element.
struct Document
{
    QString metricId;
    QString metricName;
    QString entity; ///< "Sistema", "Recurso"…: the elements' Id
    Endpoint endpoint = Endpoint::Hourly;
    std::vector<SeriesKey> keys; ///< each key once
    std::vector<QDate> days; ///< per element
    std::vector<int> keyIndex; ///< per element, into keys
    std::vector<double> values;
    std::vector<RejectedValue> rejected;
    int rejectedMore = 0; ///< rejects beyond the first 100,000: counted, not listed
    int items = 0; ///< Items of the envelope; 0 = "no data", which is not an error

    int valuesPerElement() const { return endpoint == Endpoint::Hourly ? 24 : 1; }

    int elements() const { return static_cast<int>(days.size()); }
};

/// A parsed list (ListadoRecursos, ListadoMetricas…): one row an element, columns as the API spells them.
struct ListDocument
{
    QString metricId;
    QDate snapshot; ///< the day XM dated the answer
    QStringList columns;
    std::vector<QStringList> rows; ///< numbers (MaxDays) as text
    /// Column index without regard to case; -1 when absent.
    int column(QLatin1String name) const;
};

} // namespace vigia::xm
