#include "core/capsule/capsulekey.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <unistd.h>

namespace vigia::capsule {

namespace {

constexpr qint64 MaxKeyFile = 4096;
constexpr qsizetype KeyBytes = 32;

using PKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char* bytesOf(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

PKey privateKey(const QByteArray& secret)
{
    return {EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(secret),
                                         static_cast<std::size_t>(secret.size())),
            EVP_PKEY_free};
}

template<typename Get>
QByteArray raw(EVP_PKEY* key, Get get)
{
    QByteArray bytes(KeyBytes, '\0');
    std::size_t size = KeyBytes;
    if (get(key, reinterpret_cast<unsigned char*>(bytes.data()), &size) != 1 || size != KeyBytes)
        return {};
    return bytes;
}

QByteArray pem(EVP_PKEY* key)
{
    const Bio memory(BIO_new(BIO_s_mem()), BIO_free);
    if (!memory || PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    QByteArray text(MaxKeyFile, '\0');
    const int size = BIO_read(memory.get(), text.data(), static_cast<int>(text.size()));
    text.truncate(std::max(size, 0));
    return text;
}

/// False when the file is there already, or cannot be made: errno says which.
bool writeNew(const QString& path, const QByteArray& text)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const bool written = ::write(file, text.constData(), static_cast<std::size_t>(text.size())) == text.size()
        && ::fsync(file) == 0;
    const int cause = errno;
    ::close(file);
    if (!written)
        QFile::remove(path);
    errno = cause;
    return written;
}

} // namespace

QString CapsuleKey::defaultFile()
{
    // Qt 6.4 knows no state location: the XDG rule by hand.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.startsWith(u'/') ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/vigia/capsule-key.pem");
}

Result<CapsuleKey> CapsuleKey::loadOrMake(const QString& path)
{
    if (QFileInfo::exists(path))
        return load(path);
    const PKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free);
    const QByteArray text = key ? pem(key.get()) : QByteArray();
    if (text.isEmpty())
        return fail(ErrorCode::Internal, tr("No key to sign capsules could be made: OpenSSL refused."));
    QDir().mkpath(QFileInfo(path).path());
    if (!writeNew(path, text) && errno != EEXIST)
        return fail(ErrorCode::PermissionDenied,
                    tr("The key that signs capsules, %1, cannot be written: %2.")
                        .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    return load(path);
}

Result<CapsuleKey> CapsuleKey::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                    tr("The key that signs capsules, %1, cannot be read: %2.").arg(path, file.errorString()));
    using QFileDevice::ReadGroup, QFileDevice::ReadOther;
    if (file.permissions() & (ReadGroup | ReadOther))
        return fail(
            ErrorCode::PermissionDenied,
            tr("The key that signs capsules, %1, may be read by others: close it with chmod 600.").arg(path));
    const QByteArray text = file.read(MaxKeyFile);
    const Bio memory(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())), BIO_free);
    const auto noPassword = [](char*, int, int, void*) { return -1; };
    const PKey key(PEM_read_bio_PrivateKey(memory.get(), nullptr, noPassword, nullptr), EVP_PKEY_free);
    const QByteArray secret = key ? raw(key.get(), EVP_PKEY_get_raw_private_key) : QByteArray();
    const QByteArray open = key ? raw(key.get(), EVP_PKEY_get_raw_public_key) : QByteArray();
    if (secret.isEmpty() || open.isEmpty() || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519)
        return fail(ErrorCode::InvalidData,
                    tr("%1 holds no Ed25519 key: move it away, and a new one is made.").arg(path));
    return CapsuleKey(secret, open);
}

QByteArray CapsuleKey::sign(const QByteArray& text) const
{
    const PKey key = privateKey(m_secret);
    const Digest digest(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray signature(64, '\0');
    std::size_t size = 64;
    if (!key || EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                          bytesOf(text), static_cast<std::size_t>(text.size()))
            != 1)
        return {};
    return signature;
}

QString CapsuleKey::fingerprint(const QByteArray& publicKey)
{
    const QByteArray hash = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") % QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

bool CapsuleKey::isSignature(const QByteArray& signature, const QByteArray& text, const QByteArray& publicKey)
{
    const PKey key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey),
                                               static_cast<std::size_t>(publicKey.size())),
                   EVP_PKEY_free);
    const Digest digest(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return key && EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(digest.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
                            bytesOf(text), static_cast<std::size_t>(text.size()))
        == 1;
}

} // namespace vigia::capsule
