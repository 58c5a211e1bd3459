#include "core/celery/envelope.h"

#include "core/celery/strictjson.h"

#include <QCoreApplication>

namespace vigia::celery {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CeleryEnvelope)
};

} // namespace

Result<Envelope> decodeEnvelope(QByteArrayView bytes)
{
    const Result<QJsonValue> parsed = parsePythonJson(bytes);
    if (!parsed)
        return fail(parsed.error());
    const QJsonObject object = parsed->toObject();
    const QJsonValue body = object[QStringLiteral("body")];
    if (!body.isString())
        return fail(ErrorCode::InvalidData, Tr::tr("A message is none of Celery's: it has no body."), {},
                    "NotAnEnvelope");
    const QString contentType = object[QStringLiteral("content-type")].toString();
    if (!contentType.isEmpty() && contentType != QStringLiteral("application/json"))
        return fail(
            ErrorCode::InvalidData,
            Tr::tr("A message of Celery is in the format %1: only JSON is read.").arg(contentType.left(40)),
            {}, "NotJson");
    Envelope envelope;
    envelope.headers = object[QStringLiteral("headers")].toObject();
    envelope.properties = object[QStringLiteral("properties")].toObject();
    QByteArray text = body.toString().toUtf8();
    if (envelope.properties[QStringLiteral("body_encoding")].toString() == QStringLiteral("base64")) {
        auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return fail(ErrorCode::InvalidData, Tr::tr("The body of a message of Celery is damaged."), {},
                        "NotBase64");
        text = std::move(*decoded);
    }
    const Result<QJsonValue> content = parsePythonJson(text);
    if (!content)
        return fail(content.error());
    envelope.body = *content;
    return envelope;
}

} // namespace vigia::celery
