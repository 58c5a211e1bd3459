#include "core/capsule/capsulereader.h"

#include "core/capsule/capsulekey.h"
#include "core/capsule/capsulereading.h"

#include <QFileInfo>
#include <QSqlError>

namespace vigia::capsule {

namespace {

/// Rows and hash of every table, as the manifest says.
Result<QHash<QByteArray, std::pair<qint64, QByteArray>>> manifest(CapsuleFile& file)
{
    if (const Result<> bounded = file.checkBounds(table::Manifest); !bounded)
        return fail(bounded.error());
    Result<QSqlQuery> query =
        file.select("SELECT name, rows, sha256 FROM manifest ORDER BY position LIMIT 1000");
    if (!query)
        return fail(CapsuleFile::damaged(table::Manifest, query.error().detail));
    QHash<QByteArray, std::pair<qint64, QByteArray>> lines;
    while (query->next())
        lines.insert(query->value(0).toByteArray(),
                     {query->value(1).toLongLong(), query->value(2).toByteArray()});
    return lines;
}

void prove(CapsuleFile& file, CapsuleProof& proof, ManifestText& text)
{
    const auto note = [&proof](const Error& error) {
        if (proof.trouble.isEmpty())
            proof.trouble = error.message;
    };
    const auto lines = manifest(file);
    if (!lines)
        note(lines.error());
    for (const char* name : table::hashed(file.version())) {
        TableProof line {QString::fromLatin1(name), 0, {}};
        Result<QByteArray> hash = file.checkBounds(name).and_then([&] { return file.hash(name, line.rows); });
        const auto said = lines ? lines->value(name) : std::pair<qint64, QByteArray>();
        if (!hash || (lines && (said.first != line.rows || said.second != *hash))) {
            const Error error = hash ? CapsuleFile::damaged(name, QStringLiteral("hash")) : hash.error();
            line.trouble = error.message;
            note(error);
        }
        text.add(name, said.first, said.second);
        proof.tables += line;
    }
    // Last: it names pages, not tables.
    if (const Result<> checked = file.quickCheck(); !checked)
        note(checked.error());
}

void proveSignature(CapsuleFile& file, CapsuleProof& proof, const QByteArray& text, const QString& keyFile)
{
    QByteArray publicKey;
    QByteArray signature;
    if (file.checkBounds(table::Signature))
        if (Result<QSqlQuery> query = file.select("SELECT public_key, signature FROM signature LIMIT 1");
            query && query->next()) {
            publicKey = query->value(0).toByteArray();
            signature = query->value(1).toByteArray();
        }
    if (publicKey.size() != 32 || !CapsuleKey::isSignature(signature, text, publicKey)) {
        if (proof.trouble.isEmpty())
            proof.trouble = QCoreApplication::translate("CapsuleReader",
                                                        "The signature does not fit the content: the capsule "
                                                        "was changed after it was saved.");
        return;
    }
    proof.fingerprint = CapsuleKey::fingerprint(publicKey);
    const Result<CapsuleKey> own = CapsuleKey::load(keyFile);
    proof.signer = own && own->publicKey() == publicKey ? CapsuleProof::Signer::ThisMachine
                                                        : CapsuleProof::Signer::Unknown;
}

CapsuleProof proofOf(CapsuleFile& file, const QString& keyFile)
{
    CapsuleProof proof;
    ManifestText text(file.version());
    prove(file, proof, text);
    proveSignature(file, proof, text.text(), keyFile);
    return proof;
}

} // namespace

Result<CapsuleProof> CapsuleReader::verify(const QString& path, const QString& keyFile)
{
    const Result<std::unique_ptr<CapsuleFile>> file = CapsuleFile::open(path);
    if (!file)
        return fail(file.error());
    return proofOf(**file, keyFile);
}

Result<CapsuleReader> CapsuleReader::open(const QString& path, const QString& keyFile)
{
    CapsuleReader reader;
    reader.m_path = QFileInfo(path).absoluteFilePath();
    reader.m_identity = CapsuleFile::identity(reader.m_path);
    Result<std::unique_ptr<CapsuleFile>> file = CapsuleFile::open(reader.m_path);
    if (!file)
        return fail(file.error());
    reader.m_proof = proofOf(**file, keyFile);
    if (!reader.m_proof.isWhole())
        return fail(ErrorCode::InvalidData, reader.m_proof.trouble, {}, "CapsuleDamaged");
    reader.m_version = (*file)->version();
    file->reset();
    const auto account = reader.values<AccountLine, Account>(table::Account);
    Result<CapsuleInfo> info = reader.value<CapsuleInfo>(table::Meta, {});
    if (!account || !info)
        return fail(account ? info.error() : account.error());
    reader.m_account = *account;
    reader.m_info = *std::move(info);
    reader.m_info.formatVersion = reader.m_version;
    reader.m_info.bytes = QFileInfo(reader.m_path).size();
    if (!DayRange::parse(reader.m_info.range.from.toString(Qt::ISODate),
                         reader.m_info.range.to.toString(Qt::ISODate))
        || reader.m_info.from > reader.m_info.to)
        return fail(CapsuleFile::damaged(table::Meta, QStringLiteral("range")));
    return reader;
}

QString CapsuleReader::absence(const char* table) const
{
    using State = AccountLine::State;
    if (!table::isHashed(table, m_version))
        return tr("The capsule is of an older Vigía, which did not keep this yet.");
    for (const AccountLine& line : m_account)
        if (line.table == QLatin1String(table)
            && (line.state == State::LeftOut || line.state == State::Missing))
            return line.reason.isEmpty() ? tr("The capsule does not hold this.")
                                         : tr("Not in the capsule: %1").arg(line.reason);
    return {};
}

Error CapsuleReader::outside() const
{
    return {ErrorCode::NotFound,
            tr("The capsule holds the days from %1 to %2: choose among them.")
                .arg(m_info.range.from.toString(Qt::ISODate), m_info.range.to.toString(Qt::ISODate)),
            {},
            "NotInCapsule",
            false};
}

Result<std::unique_ptr<CapsuleFile>> CapsuleReader::file(const char* table) const
{
    if (const QString absent = absence(table); !absent.isEmpty())
        return fail(ErrorCode::NotFound, absent, QLatin1String(table), "NotInCapsule");
    if (CapsuleFile::identity(m_path) != m_identity)
        return fail(ErrorCode::Conflict,
                    tr("%1 was changed since it was opened: close it and open it again.").arg(m_path));
    return CapsuleFile::open(m_path);
}

Result<QList<QByteArray>> CapsuleReader::documents(const char* table, const QString& key) const
{
    const Result<std::unique_ptr<CapsuleFile>> file = this->file(table);
    if (!file)
        return fail(file.error());
    return (*file)->documents(table, key);
}

Result<std::vector<generation::PlantInfo>> CapsuleReader::plants() const
{
    return values<generation::PlantInfo, std::vector<generation::PlantInfo>>(table::Plants);
}

Result<std::vector<generation::FreshnessInfo>> CapsuleReader::freshness() const
{
    return values<generation::FreshnessInfo, std::vector<generation::FreshnessInfo>>(table::Freshness);
}

Result<std::vector<GapFacts>> CapsuleReader::gaps() const
{
    return values<GapFacts, std::vector<GapFacts>>(table::Gaps);
}

Result<QVariantMap> CapsuleReader::layout() const
{
    const auto found = values<LayoutFacts, QList<LayoutFacts>>(table::Layout);
    if (!found)
        return fail(found.error());
    QVariantMap layout;
    for (const LayoutFacts& line : *found) {
        const QJsonValue bytes = line.value[QStringLiteral("base64")];
        layout.insert(line.key,
                      bytes.isString() ? QVariant(QByteArray::fromBase64(bytes.toString().toLatin1()))
                                       : line.value.toVariant());
    }
    return layout;
}

} // namespace vigia::capsule
