#pragma once

#include "core/base/result.h"
#include "core/report/reportinfo.h"

#include <QCoreApplication>

namespace vigia::report {

/// Ids of all sections, in the order of a report.
inline const QStringList SectionIds {
    QStringLiteral("handover"), QStringLiteral("generation"), QStringLiteral("demand"),
    QStringLiteral("price"),    QStringLiteral("reservoirs"), QStringLiteral("completeness"),
    QStringLiteral("runs"),     QStringLiteral("workers"),    QStringLiteral("targets"),
    QStringLiteral("alerts"),   QStringLiteral("actions"),
};

/// What may be asked for. Any thread.
class ReportCheck
{
    Q_DECLARE_TR_FUNCTIONS(ReportCheck)

public:
    static constexpr int MostPlants = 5000;
    static constexpr int LongestDays = 366 * 50;
    static constexpr qsizetype LongestNotes = 100'000; ///< characters, all together

    /// The request as it is answered: sections in their order, each once, empty ones filled in; notes without
    /// blank lines. Errors: InvalidData (days, sections, language, plants or notes that can't be right).
    [[nodiscard]] static Result<ReportRequest> checked(ReportRequest request);
    /// "year 2025", "month 2025-03", "week 2025-W10", "day 2025-03-01" as days; also "yesterday",
    /// "last-week", "last-month", "last-year" before `today`. Error: InvalidData.
    [[nodiscard]] static Result<DayRange> days(const QString& period, QDate today);
};

} // namespace vigia::report
