#pragma once

#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace vigia::capsule {

/// Takes secrets out of what goes into a capsule: those that are known, whatever they stand in (also as
/// base64 or percent-encoded), what has the form of one (telemetry::redact), and every text under a name such
/// as "password" or "token". A value, pure.
class Scrubber
{
public:
    Scrubber() = default;
    /// `secrets`: the site's. Those under four characters are left away: they would blacken everything.
    explicit Scrubber(const QStringList& secrets);

    QString text(const QString& text) const;
    QJsonValue value(const QJsonValue& value) const;
    QJsonObject object(const QJsonObject& object) const;

    /// What is under this name is a secret, whatever it says.
    static bool isSecretName(const QString& name);

private:
    QByteArray bytes(QByteArray bytes) const;

    QStringList m_secrets; ///< longest first, in every form that they may stand in
};

} // namespace vigia::capsule
