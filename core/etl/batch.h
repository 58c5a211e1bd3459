#pragma once

#include "core/series/series.h"
#include "core/xm/document.h"

#include <QByteArray>

#include <vector>

namespace vigia::etl {

/// Something about a value that an operator should know; the value itself is stored all the same.
struct DataFinding
{
    QString kind; ///< stable English id, one of findingkind below
    QDate day;
    QString code;
    double value = NoValue; ///< in the stored unit; hours present for IncompleteDay
};

namespace findingkind {
inline constexpr char OutOfRange[] = "out-of-range"; ///< outside the rule's range: flagged, never deleted
inline constexpr char IncompleteDay[] =
    "incomplete-day"; ///< fewer than 24 numbers: hours kept, no day figure
inline constexpr char PartialDay[] = "partial-day"; ///< 24 numbers, but far below the same weekdays before
inline constexpr char LongKey[] = "long-key"; ///< key longer than the portal's column, shortened with a hash
inline constexpr char NoWeight[] = "no-weight"; ///< plain mean, because the weighting hours are not stored
} // namespace findingkind

namespace rejectreason {
inline constexpr char BadKey[] = "bad-key"; ///< empty, or with control characters
inline constexpr char NotFinite[] = "not-finite";
inline constexpr char OutsideRange[] = "outside-range"; ///< a day that was not asked for
inline constexpr char Duplicate[] = "duplicate"; ///< the same series and day again: the later one stands
} // namespace rejectreason

/// What is to be stored of one document, in stored units, columnar. Element i is one series on one day.
struct Batch
{
    std::vector<QByteArray> codes; ///< UTF-8, as stored in recurso; each once
    std::vector<int> code; ///< per element, into codes
    std::vector<QDate> days; ///< per element; the first of the month for monthly figures
    std::vector<double> hours; ///< 24 an element for hourly metrics (NoValue = no row), else empty
    std::vector<double> dayValues; ///< per element; NoValue = no row in metrics
    std::vector<qint8> hoursPresent; ///< per element; 24 for daily figures

    std::vector<xm::RejectedValue> rejected;
    qint64 rejectedMore = 0; ///< counted by the parser, not listed
    std::vector<DataFinding> findings;

    int elements() const { return static_cast<int>(days.size()); }
};

} // namespace vigia::etl
