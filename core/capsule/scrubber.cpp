#include "core/capsule/scrubber.h"

#include "core/telemetry/redact.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace vigia::capsule {

namespace {

constexpr qsizetype ShortestSecret = 4;

/// The part of a base64 text that depends on the secret alone, for each of the three places it may begin at.
QStringList inBase64(const QByteArray& secret)
{
    QStringList forms;
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray encoded =
            QByteArray(shift, '\0').append(secret).toBase64(QByteArray::OmitTrailingEquals);
        const int skipped = shift == 0 ? 0 : shift + 1;
        const qsizetype whole = (shift + secret.size()) * 8 / 6;
        const QByteArray sure = encoded.mid(skipped, whole - skipped);
        if (sure.size() >= 6)
            forms += QString::fromLatin1(sure);
    }
    return forms;
}

/// "key=…", and URLs whose user has no name or no password.
QString moreForms(QString text)
{
    static const QRegularExpression key(
        QStringLiteral("\\b((?:[a-z_]*(?:password|passwd|passphrase|secret|token|api[_-]?key)|key)=)"
                       "(?:'[^']*'|\"[^\"]*\"|[^\\s&;,\"'{}]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(QStringLiteral("(\\b[a-z][a-z0-9+.-]*://)[^\\s/@\"'?#]+@"),
                                             QRegularExpression::CaseInsensitiveOption);
    text.replace(key, QStringLiteral("\\1***"));
    return text.replace(userInfo, QStringLiteral("\\1***@"));
}

} // namespace

Scrubber::Scrubber(const QStringList& secrets)
{
    for (const QString& secret : secrets) {
        if (secret.size() < ShortestSecret)
            continue;
        m_secrets += secret;
        m_secrets += QString::fromLatin1(QUrl::toPercentEncoding(secret));
        m_secrets += inBase64(secret.toUtf8());
    }
    m_secrets.removeDuplicates();
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

bool Scrubber::isSecretName(const QString& name)
{
    static const QRegularExpression secret(
        QStringLiteral(
            "passw(or)?d|passphrase|secret|token|api_?-?key|authorization|credential|private_?-?key|"
            "cookie|\\bpwd\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

QString Scrubber::text(const QString& text) const
{
    QString clean = text;
    for (const QString& secret : m_secrets)
        clean.replace(secret, QStringLiteral("***"));
    return moreForms(telemetry::redact(clean));
}

QByteArray Scrubber::bytes(QByteArray bytes) const
{
    for (const QString& secret : m_secrets)
        bytes.replace(secret.toUtf8(), "***");
    return bytes;
}

QJsonObject Scrubber::object(const QJsonObject& object) const
{
    QJsonObject clean;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString name = text(it.key());
        // A count under a task's dotted name is none: "tasks.renew_token" → 12.
        const bool isHarmless = it->isNull() || it->isBool() || (it->isString() && it->toString().isEmpty())
            || (it->isDouble() && it.key().contains(u'.'));
        if (isSecretName(it.key()) && !isHarmless)
            clean.insert(name, QStringLiteral("***"));
        else if (it.key() == u"base64" && it->isString())
            clean.insert(
                name,
                QString::fromLatin1(bytes(QByteArray::fromBase64(it->toString().toLatin1())).toBase64()));
        else
            clean.insert(name, value(*it));
    }
    return clean;
}

QJsonValue Scrubber::value(const QJsonValue& value) const
{
    if (value.isString())
        return text(value.toString());
    if (value.isObject())
        return object(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray clean;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array)
        clean.append(this->value(item));
    return clean;
}

} // namespace vigia::capsule
