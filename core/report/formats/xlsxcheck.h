#pragma once

#include <QByteArray>

namespace vigia::report {

/// True when these bytes are a whole zip file whose XML members are whole: the library that makes workbooks
/// does not notice that a temporary file of its own could not be written.
bool isWholeWorkbook(const QByteArray& zip);

} // namespace vigia::report
