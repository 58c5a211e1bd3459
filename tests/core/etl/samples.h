#pragma once

#include "core/etl/batch.h"
#include "core/etl/rulebook.h"
#include "core/xm/document.h"

namespace vigia::test {

QString samplePath(const QString& name);
/// The bytes of tests/data/xm/NAME; aborts the test run when it is not there.
QByteArray sampleBytes(const QString& name);
xm::Document sampleDocument(const QString& name);
xm::ListDocument sampleList(const QString& name);

/// The rule of "METRIC/ENTITY" from the built-in table.
etl::Rule rule(const QString& id);

/// A document of one series: one element a day from `first` on, 24 values each for an hourly rule.
xm::Document document(const etl::Rule& rule, const QString& code, QDate first,
                      const std::vector<double>& values);

/// The day figure of a code; NaN when there is none.
double dayValue(const etl::Batch& batch, const QString& code, QDate day);
/// The hour figure of a code; NaN when there is none.
double hourValue(const etl::Batch& batch, const QString& code, QDate day, int hour);
int findings(const etl::Batch& batch, const char* kind);

} // namespace vigia::test
