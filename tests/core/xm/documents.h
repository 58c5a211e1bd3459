#pragma once

#include "core/xm/document.h"

#include <QByteArray>

namespace vigia::test {

/// A document of tests/data/xm; empty when there is none of that name.
QByteArray sample(const char* name);

/// Sum of the numbers of one day, over all series.
double daySum(const xm::Document& document, QDate day);
/// The values of one series on one day; empty when the document has none.
std::vector<double> valuesOf(const xm::Document& document, const QString& code, QDate day);

/// `{"Metric":{"Id":"Gene","Name":"Generación"},"Items":[` items `]}`
QByteArray envelope(const QByteArray& items);
/// An hourly Item of the entity Recurso.
QByteArray hourlyItem(const QByteArray& day, const QByteArray& elements);
/// An hourly element with these further fields: element("ALBG", R"("Hour01":"1")")
QByteArray element(const QByteArray& code, const QByteArray& fields);

} // namespace vigia::test
