#include "core/xm/parser.h"

#include "core/xm/figure.h"
#include "core/xm/jsonscan.h"
#include "core/xm/jsonwalk.h"

#include <QCoreApplication>

namespace vigia::xm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(XmParser)

public:
    static QString subject(const QString& given) { return given.isEmpty() ? tr("The document") : given; }
};

/// What needs no JSON parser to be told.
std::optional<Error> refuse(QByteArrayView text, const QString& subject)
{
    if (text.size() > Parser::MaxBytes)
        return documentError(DocumentFault::TooLarge, subject, QStringLiteral("%1 bytes").arg(text.size()));
    const auto visible = trimmed({text.data(), static_cast<std::size_t>(text.size())});
    if (visible.empty())
        return documentError(DocumentFault::Truncated, subject, QStringLiteral("nothing but white space"));
    if (visible.front() == '<') {
        const auto start = visible.substr(0, 80);
        return documentError(DocumentFault::Html, subject,
                             QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size())));
    }
    return std::nullopt;
}

DocumentFault faultOf(JsonWalk::Outcome outcome, const JsonScan& scan)
{
    if (outcome == JsonWalk::Outcome::TooLarge)
        return DocumentFault::TooLarge;
    if (scan.verdict == JsonScan::Verdict::Incomplete)
        return DocumentFault::Truncated;
    if (scan.verdict == JsonScan::Verdict::Malformed || outcome != JsonWalk::Outcome::Shape)
        return DocumentFault::NotJson;
    return DocumentFault::NotXmDocument;
}

} // namespace

class Parser::Private
{
public:
    Result<AnyDocument> parse(QByteArrayView text, const QString& subject)
    {
        if (text.startsWith("\xEF\xBB\xBF")) // byte order mark
            text = text.sliced(3);
        if (auto refused = refuse(text, subject))
            return fail(*std::move(refused));
        const auto outcome = m_walk.run(text);
        if (outcome == JsonWalk::Outcome::Done)
            return finish(subject);
        const auto scan = scanJson(text);
        const auto detail =
            QStringLiteral("%1 (byte %2 of %3)").arg(m_walk.problem()).arg(scan.position).arg(text.size());
        return fail(documentError(faultOf(outcome, scan), subject, detail));
    }

private:
    Result<AnyDocument> finish(const QString& subject)
    {
        if (!m_walk.hasItems()) {
            const bool isEnvelope = m_walk.isEmptyObject() || m_walk.hasMetric();
            return fail(documentError(isEnvelope ? DocumentFault::EmptyObject : DocumentFault::NotXmDocument,
                                      subject));
        }
        if (!m_walk.hasMetric() || (m_walk.hasRows() && m_walk.hasElements()))
            return fail(documentError(DocumentFault::NotXmDocument, subject));
        if (m_walk.hasRows()) {
            ListDocument list = m_walk.list().finish();
            list.metricId = m_walk.metricId();
            return AnyDocument(std::move(list));
        }
        auto [document, fault] = m_walk.document().finish();
        if (fault)
            return fail(documentError(*fault, subject));
        document.metricId = m_walk.metricId();
        document.metricName = m_walk.metricName();
        return AnyDocument(std::move(document));
    }

    JsonWalk m_walk;
};

Parser::Parser()
    : d(std::make_unique<Private>())
{
}

Parser::~Parser() = default;
Parser::Parser(Parser&& other) noexcept = default;
Parser& Parser::operator=(Parser&& other) noexcept = default;

Result<AnyDocument> Parser::parseAny(QByteArrayView text, const QString& subject)
{
    return d->parse(text, Tr::subject(subject));
}

Result<Document> Parser::parseDocument(QByteArrayView text, const QString& subject)
{
    auto any = parseAny(text, subject);
    if (!any)
        return fail(std::move(any.error()));
    if (auto* document = std::get_if<Document>(&*any))
        return std::move(*document);
    return fail(documentError(DocumentFault::FiguresExpected, Tr::subject(subject)));
}

Result<ListDocument> Parser::parseList(QByteArrayView text, const QString& subject)
{
    auto any = parseAny(text, subject);
    if (!any)
        return fail(std::move(any.error()));
    if (auto* list = std::get_if<ListDocument>(&*any))
        return std::move(*list);
    const auto& document = std::get<Document>(*any);
    if (document.items > 0)
        return fail(documentError(DocumentFault::ListExpected, Tr::subject(subject)));
    ListDocument empty;
    empty.metricId = document.metricId;
    return empty;
}

Result<Document> parseDocument(QByteArrayView text, const QString& subject)
{
    return Parser().parseDocument(text, subject);
}

Result<ListDocument> parseList(QByteArrayView text, const QString& subject)
{
    return Parser().parseList(text, subject);
}

} // namespace vigia::xm
