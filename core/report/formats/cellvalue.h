#pragma once

#include "core/report/reportinfo.h"

#include <QJsonValue>

namespace vigia::report {

/// Cells and times as machines read them: json and csv say the same.

/// A word where a column of days or instants has one: "Total" at the head of its last row.
bool isLabel(const QVariant& value, Column::Type type);

/// "2026-06-01T05:00:00Z"; milliseconds when there are any; "" when invalid.
QString isoUtc(const QDateTime& instant);
/// An instant of a chart: an hour is local with offset ("2026-06-01T00:00:00-05:00"), a day or a month the
/// ISO day it begins with.
QString isoStep(qint64 utcMs, const QString& step);
/// "StackedArea" → "stacked-area"
QString kindName(Chart::Kind kind);
/// Column::Type::Text → "text"
QString typeName(Column::Type type);
/// Number, string, or null for what there is no value of (NaN, infinite, invalid, not of the column's type).
QJsonValue cellValue(const QVariant& value, Column::Type type);
QJsonValue numberValue(double value);
/// Shortest digits that read back as the same double, a decimal point, no exponent below 1e15; "" for NaN.
QString plainNumber(double value);

} // namespace vigia::report
