#include "core/xm/apierror.h"

#include "core/xm/figure.h"
#include "core/xm/xmerror.h"

#include <QCoreApplication>

namespace vigia::xm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(XmApi)

public:
    static QString rangeTooLong(const QString& subject)
    {
        return tr("%1: XM refuses the range as too long; lower the metric's days per call in the rule table.")
            .arg(subject);
    }

    static QString unknownMetric(const QString& subject, const QString& metric)
    {
        return tr("%1: XM does not know the metric %2; check its spelling against ListadoMetricas.")
            .arg(subject, metric);
    }

    static QString unknownEntity(const QString& subject, const QString& entity)
    {
        return tr("%1: XM has this metric, but not by %2 or not at this granularity; check it against "
                  "ListadoMetricas.")
            .arg(subject, entity);
    }

    static QString badRequest(const QString& subject, int status)
    {
        return tr("%1: XM refuses the call (HTTP %2) without a reason that is known; check metric, entity "
                  "and days "
                  "against ListadoMetricas.")
            .arg(subject)
            .arg(status);
    }

    static QString forbidden(const QString& subject, int status)
    {
        return tr("%1: access is refused (HTTP %2); XM answers from Colombia only, so check from where this "
                  "machine calls "
                  "and what is on the way.")
            .arg(subject)
            .arg(status);
    }

    static QString wrongPath(const QString& subject, const QString& path)
    {
        return tr("%1: there is nothing at the path %2; check the base URL.").arg(subject, path);
    }

    static QString rateLimited(const QString& subject)
    {
        return tr("%1: XM asks to call less often (HTTP 429); try again later.").arg(subject);
    }

    static QString timeout(const QString& subject)
    {
        return tr("%1: XM gave up waiting (HTTP 408); try again later, or ask for fewer days.").arg(subject);
    }

    static QString serverError(const QString& subject, int status)
    {
        return tr("%1: XM has a fault of its own (HTTP %2); try again later.").arg(subject).arg(status);
    }

    static QString unexpected(const QString& subject, int status)
    {
        return tr("%1: the answer is HTTP %2, which XM never sends; check the base URL.")
            .arg(subject)
            .arg(status);
    }

    static QString otherAnswer(const QString& subject)
    {
        return tr("%1: the answer is about another metric or granularity; check the base URL, and the "
                  "metric's endpoint in "
                  "the rule table.")
            .arg(subject);
    }

    static QString circuitOpen(const QString& subject, const QString& lastError, const QDateTime& retryAt)
    {
        const auto time =
            retryAt.toOffsetFromUtc(energyday::UtcOffsetSeconds).toString(QStringLiteral("HH:mm:ss"));
        return tr("%1: XM is not called before %3 (Colombian time), because its last calls failed (%2); try "
                  "again then.")
            .arg(subject, lastError, time);
    }
};

/// Lower case and without accents, so that "Configuración" and "CONFIGURACION" are one word.
QString folded(QByteArrayView body)
{
    QString text;
    for (const QChar c : QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 4096)))
                             .normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            text += c.toLower();
    }
    return text;
}

Error badRequest(int status, QByteArrayView body, const ApiRequest& request, const QString& detail)
{
    const auto text = folded(body);
    const auto says = [&text](const char* word) { return text.contains(QLatin1String(word)); };
    const bool isMissing = says("no encontrad") || says("no existe") || says("not found");
    // "configuración … no encontrada" before the metric's own "no encontrada".
    if (says("configuracion"))
        return {ErrorCode::NotFound, Tr::unknownEntity(request.subject(), request.entity), detail,
                "UnknownEntity", false};
    if (isMissing)
        return {ErrorCode::NotFound, Tr::unknownMetric(request.subject(), request.metricId), detail,
                "UnknownMetric", false};
    if (says("rango"))
        return {ErrorCode::InvalidData, Tr::rangeTooLong(request.subject()), detail, errorclass::RangeTooLong,
                false};
    return {ErrorCode::InvalidData, Tr::badRequest(request.subject(), status), detail, "BadRequest", false};
}

Error serverError(int status, QByteArrayView body, const ApiRequest& request, const QString& detail)
{
    const auto visible = trimmed({body.data(), static_cast<std::size_t>(body.size())});
    if (!visible.empty() && visible.front() == '<')
        return documentError(DocumentFault::Html, request.subject(), detail);
    return {ErrorCode::Unreachable, Tr::serverError(request.subject(), status), detail, "ServerError", true};
}

} // namespace

std::optional<Error> statusError(int status, QByteArrayView body, const ApiRequest& request)
{
    const auto start = body.first(std::min<qsizetype>(body.size(), 200));
    const auto detail = QStringLiteral("HTTP %1: %2").arg(status).arg(QString::fromUtf8(start).simplified());
    const auto subject = request.subject();
    if (status == 200)
        return std::nullopt;
    if (status >= 500)
        return serverError(status, body, request, detail);
    switch (status) {
    case 400:
        return badRequest(status, body, request, detail);
    case 401:
    case 403:
        return Error {ErrorCode::PermissionDenied, Tr::forbidden(subject, status), detail, "Forbidden",
                      false};
    case 404:
    case 405:
        return Error {ErrorCode::NotFound, Tr::wrongPath(subject, request.path()), detail, "WrongPath",
                      false};
    case 408:
        return Error {ErrorCode::Timeout, Tr::timeout(subject), detail, errorclass::Timeout, true};
    case 429:
        return Error {ErrorCode::Unreachable, Tr::rateLimited(subject), detail, errorclass::RateLimited,
                      true};
    default:
        break;
    }
    if (status > 400)
        return Error {ErrorCode::InvalidData, Tr::badRequest(subject, status), detail, "BadRequest", false};
    return Error {ErrorCode::InvalidData, Tr::unexpected(subject, status), detail, "UnexpectedStatus", false};
}

Error transportError(const Error& error, const ApiRequest& request)
{
    Error told = error;
    told.message = QStringLiteral("%1: %2").arg(request.subject(), error.message);
    return told;
}

Error otherAnswerError(const ApiRequest& request, const QString& detail)
{
    return {ErrorCode::InvalidData, Tr::otherAnswer(request.subject()), detail,
            documentFaultName(DocumentFault::NotXmDocument), false};
}

Error circuitOpenError(const ApiRequest& request, const QDateTime& retryAt, const QString& lastError)
{
    return {ErrorCode::Unreachable, Tr::circuitOpen(request.subject(), lastError, retryAt),
            QStringLiteral("circuit breaker open"), "CircuitOpen", true};
}

} // namespace vigia::xm
