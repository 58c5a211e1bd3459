#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace vigia::capsule {

/// The Ed25519 key that one user of one machine signs capsules with. A value; blocking (a small file), any
/// thread. The secret never leaves the file and this object.
class CapsuleKey
{
    Q_DECLARE_TR_FUNCTIONS(CapsuleKey)

public:
    /// $XDG_STATE_HOME/vigia/capsule-key.pem (~/.local/state by default).
    static QString defaultFile();

    /// The key in this file; made, with mode 0600, when there is none. Errors: PermissionDenied (not
    /// readable, not writable, or others may read it too), InvalidData (it is no Ed25519 key).
    [[nodiscard]] static Result<CapsuleKey> loadOrMake(const QString& path);
    /// Error besides: NotFound.
    [[nodiscard]] static Result<CapsuleKey> load(const QString& path);

    /// 32 bytes.
    const QByteArray& publicKey() const { return m_public; }

    /// 64 bytes; empty only when the library fails.
    QByteArray sign(const QByteArray& text) const;

    /// "SHA256:…" in base64, as ssh writes its fingerprints.
    static QString fingerprint(const QByteArray& publicKey);
    static bool isSignature(const QByteArray& signature, const QByteArray& text, const QByteArray& publicKey);

private:
    CapsuleKey(QByteArray secret, QByteArray publicKey)
        : m_secret(std::move(secret))
        , m_public(std::move(publicKey))
    {
    }

    QByteArray m_secret; ///< 32 bytes
    QByteArray m_public;
};

} // namespace vigia::capsule
