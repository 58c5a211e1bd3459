#pragma once

#include "core/base/error.h"

namespace vigia::xm {

/// What can be wrong with a document, and what it means (xm-api.md section 4).
enum class DocumentFault
{
    Html, ///< a gateway's or maintenance page: temporary
    EmptyObject, ///< `{}`, or an envelope without Items: what XM answers on a wrong path; permanent
    Truncated, ///< JSON whose end is missing, or no byte at all: temporary
    NotJson, ///< anything else that is no JSON: XM itself never sends it, so something on the way did;
             ///< temporary
    NotXmDocument, ///< JSON of another shape: permanent
    ListExpected, ///< a document with figures where a list was asked for: class NotXmDocument
    FiguresExpected, ///< a list where a document with figures was asked for: class NotXmDocument
    NoEntities, ///< Items without any known entity array: class MissingColumns, permanent as the next three
    NoDate, ///< no element is dated under any known column name
    NoKey, ///< no element has a code or name
    NoValue, ///< no element has a value column
    TooLarge, ///< more bytes or elements than any answer of XM has: permanent
};

/// "HtmlInsteadOfJson" "EmptyObject" "TruncatedJson" "NotJson" "NotXmDocument" "MissingColumns" "TooLarge"
QByteArray documentFaultName(DocumentFault fault);

/// The error of one fault. `subject` opens the sentence: "Gene/Recurso, 2025-01-01 to 2025-01-07" or a file's
/// name. `specific` tells more for NotXmDocument and MissingColumns (translated); `detail` is for the log.
Error documentError(DocumentFault fault, const QString& subject, const QString& detail = {});

} // namespace vigia::xm
