#pragma once

#include "core/xm/document.h"

#include <QByteArrayView>

#include <memory>
#include <variant>

namespace vigia::xm {

using AnyDocument = std::variant<Document, ListDocument>;

/// Reads XM's documents straight into columns (xm-api.md section 3). Keep one and use it again: its buffers
/// stay allocated. Blocks while it parses (about 1 ms a MB); use it on one thread at a time.
///
/// What it accepts beyond the API's own spelling: any case of the keys, the date and value columns of
/// clients' saved copies ("fecha", "valor"), figures as JSON numbers, elements with or without a Values
/// wrapper, a byte order mark. A figure that is no plain decimal, an element without key or date, an earlier
/// value of the same series and day go to Document::rejected. "", null and an absent hour are NaN. "Items":[]
/// is a document with no elements.
///
/// Errors (ErrorCode::InvalidData, errorClass as documentFaultName() spells it): HtmlInsteadOfJson,
/// TruncatedJson, NotJson (temporary); EmptyObject, NotXmDocument, MissingColumns, TooLarge (permanent).
/// `subject` opens the sentence.
class Parser
{
public:
    static constexpr qsizetype MaxBytes = 512 * 1024 * 1024;

    Parser();
    ~Parser();
    Parser(Parser&& other) noexcept;
    Parser& operator=(Parser&& other) noexcept;

    /// A list is a NotXmDocument here.
    [[nodiscard]] Result<Document> parseDocument(QByteArrayView text, const QString& subject = {});
    /// A document with figures is a NotXmDocument here.
    [[nodiscard]] Result<ListDocument> parseList(QByteArrayView text, const QString& subject = {});
    /// Whichever it is; an empty one counts as a document.
    [[nodiscard]] Result<AnyDocument> parseAny(QByteArrayView text, const QString& subject = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// With a parser of its own; for the odd document.
[[nodiscard]] Result<Document> parseDocument(QByteArrayView text, const QString& subject = {});
[[nodiscard]] Result<ListDocument> parseList(QByteArrayView text, const QString& subject = {});

} // namespace vigia::xm
