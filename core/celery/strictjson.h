#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonValue>

namespace vigia::celery {

/// Python writes JSON that is none: NaN and Infinity, integers of any length, lone surrogates. The same text
/// as strict JSON: such numbers become strings of what was written ("NaN", all the digits), lone surrogates
/// U+FFFD. Text that is broken otherwise comes out broken. Pure.
QByteArray strictJson(QByteArrayView pythonJson);

/// Any JSON value as Python writes it. Integers keep 64 bits. Error: InvalidData.
[[nodiscard]] Result<QJsonValue> parsePythonJson(QByteArrayView text);

/// Compact UTF-8 JSON of any value, also of one that is neither object nor array.
QByteArray compactJson(const QJsonValue& value);

} // namespace vigia::celery
