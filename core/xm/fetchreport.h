#pragma once

#include "core/base/energyday.h"
#include "core/xm/document.h"

#include <chrono>
#include <vector>

namespace vigia::xm {

/// One try of one call, for the run registry and the metrics.
struct Attempt
{
    QString metricId;
    QString entity;
    QString path; ///< "/hourly"
    DayRange days;
    int number = 1; ///< 1 = the first try of this call
    int status = 0; ///< of HTTP; 0 when none came
    QByteArray errorClass; ///< empty when it succeeded
    QString message; ///< of the error, for people
    bool isTemporary = false;
    QByteArray excerpt; ///< the first 16 KiB of what came
    QDateTime started; ///< UTC
    std::chrono::milliseconds duration {0}; ///< until the answer was read and parsed
    std::chrono::milliseconds waitBeforeNext {0}; ///< 0 when this was the last try
    qint64 bytes = 0;
};

/// A call's answer, parsed.
struct FetchedDocument
{
    DayRange days; ///< asked for
    Document document;
    qint64 bytes = 0;
    int attempts = 1;
};

/// What a whole fetch took.
struct FetchReport
{
    int calls = 0; ///< answered and delivered
    int documents = 0; ///< of them with at least one Item
    qint64 elements = 0;
    qint64 bytes = 0;
    std::vector<Attempt> attempts; ///< every try, the failed ones too
};

} // namespace vigia::xm
