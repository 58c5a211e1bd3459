#pragma once

#include "core/report/reportinfo.h"

namespace vigia::test {

/// A report with everything in it that a writer must bear: every kind of figure, column and chart, values
/// that are missing, negative or NaN, a section that is missing, and names with markup, formulas, emoji,
/// control characters and right-to-left text. Its totals are the sums of its rows.
report::Report sampleReport(const QString& language = QStringLiteral("es"), int plants = 40);
/// One year of days, as the embedded site has it: nine sections, 20 plants.
report::Report yearReport(const QString& language = QStringLiteral("es"));
/// Sections without a value in them.
report::Report emptyReport();

/// Names that other people could have typed.
QStringList hostileNames();

} // namespace vigia::test
