#include "core/capsule/capsulefile.h"

#include "core/capsule/capsuletables.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

#include <array>
#include <cstring>
#include <sys/stat.h>

namespace vigia::capsule {

namespace {

constexpr int HeaderBytes = 100;
constexpr char Magic[] = "SQLite format 3"; // and a zero

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CapsuleFile)
};

auto notACapsule(const QString& path)
{
    return fail(ErrorCode::InvalidData,
                Tr::tr("%1 is no capsule: choose a file that “vigiactl snapshot save” wrote.").arg(path), {},
                "NotACapsule");
}

/// What SQLite itself would believe, read before it looks at the file. The version of the format.
Result<int> checkHeader(const QString& path, const QByteArray& header, qint64 size)
{
    const auto* bytes = reinterpret_cast<const uchar*>(header.constData());
    if (header.size() < HeaderBytes || std::memcmp(bytes, Magic, sizeof Magic) != 0
        || qFromBigEndian<quint32>(bytes + 68) != ApplicationId)
        return notACapsule(path);
    const quint32 version = qFromBigEndian<quint32>(bytes + 60);
    if (version > static_cast<quint32>(FormatVersion))
        return fail(ErrorCode::InvalidData,
                    Tr::tr("%1 was written by a newer Vigía (format %2; this program knows %3): open it with "
                           "that one.")
                        .arg(path)
                        .arg(version)
                        .arg(FormatVersion),
                    {}, "NewerCapsule");
    const quint16 stored = qFromBigEndian<quint16>(bytes + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 expected = pageSize * qFromBigEndian<quint32>(bytes + 28);
    if (version < 1 || pageSize < 512 || bytes[18] != 1 || bytes[19] != 1)
        return notACapsule(path);
    if (expected != size)
        return fail(ErrorCode::InvalidData,
                    Tr::tr("%1 is not whole: it has %L2 bytes and should have %L3. Copy it again.")
                        .arg(path)
                        .arg(size)
                        .arg(expected),
                    {}, "CapsuleTruncated");
    return static_cast<int>(version);
}

Result<int> checkFile(const QString& path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return fail(
            errno == ENOENT ? ErrorCode::NotFound : ErrorCode::PermissionDenied,
            Tr::tr("%1 cannot be opened: %2.").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    if (!S_ISREG(info.st_mode))
        return notACapsule(path);
    if (info.st_size > MaxFileBytes) {
        const QLocale locale;
        return fail(
            ErrorCode::InvalidData,
            Tr::tr("%1 has %2, and no capsule has more than %3: it was not opened.")
                .arg(path, locale.formattedDataSize(info.st_size), locale.formattedDataSize(MaxFileBytes)),
            {}, "CapsuleTooLarge");
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PermissionDenied,
                    Tr::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    return checkHeader(path, file.read(HeaderBytes), info.st_size);
}

void addText(QCryptographicHash& hash, char kind, const QByteArray& bytes)
{
    hash.addData(QByteArray(kind + QByteArray::number(bytes.size()) + ':'));
    hash.addData(bytes);
}

} // namespace

CapsuleFile::CapsuleFile(QString path, int version, QString connection)
    : m_path(std::move(path))
    , m_version(version)
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

CapsuleFile::~CapsuleFile()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

QByteArray CapsuleFile::identity(const QString& path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return QByteArray::number(static_cast<quint64>(info.st_dev)) + ' '
        + QByteArray::number(static_cast<quint64>(info.st_ino)) + ' '
        + QByteArray::number(static_cast<qint64>(info.st_size)) + ' '
        + QByteArray::number(static_cast<qint64>(info.st_mtim.tv_sec)) + '.'
        + QByteArray::number(static_cast<qint64>(info.st_mtim.tv_nsec));
}

Error CapsuleFile::damaged(const QByteArray& table, const QString& detail)
{
    const QString name = QString::fromLatin1(table);
    return {ErrorCode::InvalidData,
            name.isEmpty() ? tr("The capsule is damaged: copy it again from where it was saved.")
                           : tr("The capsule is damaged in its table “%1”: copy it again from where it was "
                                "saved.")
                                 .arg(name),
            detail, "CapsuleDamaged", false};
}

Result<std::unique_ptr<CapsuleFile>> CapsuleFile::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<int> version = checkFile(absolute);
    if (!version)
        return fail(version.error());
    std::unique_ptr<CapsuleFile> file(
        new CapsuleFile(absolute, *version, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QUrl url = QUrl::fromLocalFile(absolute);
    url.setQuery(QStringLiteral("mode=ro&immutable=1"));
    file->m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    // SQLite does not read "//" as an empty host.
    file->m_database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    if (!file->m_database.open())
        return fail(damaged({}, file->m_database.lastError().text()));
    for (const char* pragma : {"PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
                               "PRAGMA query_only=ON", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-8000"})
        if (const Result<QSqlQuery> set = file->select(pragma); !set)
            return fail(set.error());
    return file->checkSchema().map([&file] { return std::move(file); });
}

Result<> CapsuleFile::checkSchema()
{
    Result<QSqlQuery> found =
        select("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE length(sql) < 1000 "
               "UNION ALL SELECT 'long', '', '', '' FROM sqlite_schema WHERE "
               "ifnull(length(sql), 1000) >= 1000");
    if (!found)
        return fail(found.error());
    QList<QByteArray> missing {table::Manifest, table::Signature};
    for (const char* name : table::hashed(m_version))
        missing += name;
    while (found->next()) {
        const QByteArray name = found->value(1).toByteArray();
        if (found->value(0).toString() != u"table" || found->value(2).toByteArray() != name
            || !missing.removeOne(name) || found->value(3).toByteArray() != table::statement(name))
            return fail(
                ErrorCode::InvalidData,
                tr("%1 holds something that no capsule has (views, triggers or other tables): it was not "
                   "opened.")
                    .arg(m_path),
                QString::fromUtf8(name.left(100)), "CapsuleDamaged");
    }
    if (found->lastError().isValid() || !missing.isEmpty())
        return fail(damaged(missing.value(0), found->lastError().text()));
    return {};
}

Result<QSqlQuery> CapsuleFile::select(const QByteArray& sql, const QVariantList& bound)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isDone = query.prepare(QString::fromLatin1(sql));
    for (const QVariant& value : bound)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        return fail(damaged({}, query.lastError().text()));
    return query;
}

Result<> CapsuleFile::quickCheck()
{
    Result<QSqlQuery> check = select("PRAGMA quick_check(1)");
    if (!check)
        return fail(check.error());
    const QString answer = check->next() ? check->value(0).toString() : QString();
    if (answer != u"ok")
        return fail(damaged({}, answer.left(200)));
    return {};
}

Result<> CapsuleFile::checkBounds(const QByteArray& table)
{
    const auto text = [](const QByteArray& column) -> QByteArray {
        return "typeof(" + column + ") <> 'text' OR length(" + column + ") > "
            + QByteArray::number(table::MaxKey);
    };
    const auto blob = [](const QByteArray& column, qint64 bound) -> QByteArray {
        return "typeof(" + column + ") <> 'blob' OR length(" + column + ") > " + QByteArray::number(bound);
    };
    QByteArray wrong;
    if (table == table::Series)
        wrong = "typeof(chart) <> 'integer' OR " + blob("curve", table::MaxCurve) + " OR "
            + blob("hours", table::MaxCurve / 4)
            + " OR length(curve) % 8 <> 0 OR (length(hours) > 0 AND "
              "length(hours) * 4 <> length(curve)) OR "
            + text("code") + " OR " + text("name") + " OR " + text("unit");
    else if (table == table::Manifest)
        wrong = "typeof(rows) <> 'integer' OR " + text("name") + " OR " + text("sha256");
    else if (table == table::Signature)
        wrong = blob("public_key", 32) + " OR " + blob("signature", 64);
    else
        wrong = "typeof(at) NOT IN ('integer', 'null') OR " + blob("json", table::MaxDocument) + " OR "
            + text("key");
    Result<QSqlQuery> query = select("SELECT count(*), total(" + wrong + ") FROM " + table);
    if (!query || !query->next())
        return fail(damaged(table, query ? query->lastError().text() : query.error().detail));
    if (query->value(0).toLongLong() > table::MaxItems || query->value(1).toDouble() > 0)
        return fail(damaged(table, QStringLiteral("out of bounds")));
    return {};
}

Result<QByteArray> CapsuleFile::hash(const QByteArray& table, qint64& rows)
{
    Result<QSqlQuery> query = select("SELECT * FROM " + table + " ORDER BY position");
    if (!query)
        return fail(damaged(table, query.error().detail));
    return hashRows(*query, rows).map_error([&table](const Error& error) {
        return damaged(table, error.detail);
    });
}

Result<QList<QByteArray>> CapsuleFile::documents(const QByteArray& table, const QString& key)
{
    const QByteArray bounded =
        "SELECT json FROM " + table + " WHERE length(json) <= " + QByteArray::number(table::MaxDocument);
    Result<QSqlQuery> query = key.isNull() ? select(bounded + " ORDER BY position")
                                           : select(bounded + " AND key = ? ORDER BY position", {key});
    if (!query)
        return fail(damaged(table, query.error().detail));
    QList<QByteArray> documents;
    while (query->next())
        documents += query->value(0).toByteArray();
    if (query->lastError().isValid())
        return fail(damaged(table, query->lastError().text()));
    return documents;
}

Result<QByteArray> hashRows(QSqlQuery& query, qint64& rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    rows = 0;
    const int columns = query.record().count();
    while (query.next()) {
        ++rows;
        for (int column = 0; column < columns; ++column) {
            const QVariant value = query.value(column);
            if (value.isNull())
                hash.addData(QByteArray("n"));
            else if (value.typeId() == QMetaType::QByteArray)
                addText(hash, 'b', value.toByteArray());
            else if (value.typeId() == QMetaType::QString)
                addText(hash, 't', value.toString().toUtf8());
            else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
                hash.addData(QByteArray('i' + QByteArray::number(value.toLongLong()) + ';'));
            else
                return fail(ErrorCode::InvalidData, QString(), QStringLiteral("a column of another kind"));
        }
    }
    if (query.lastError().isValid())
        return fail(ErrorCode::InvalidData, QString(), query.lastError().text());
    return hash.result().toHex();
}

void ManifestText::add(const QByteArray& table, qint64 rows, const QByteArray& sha256)
{
    m_text += table + ' ' + QByteArray::number(rows) + ' ' + sha256 + '\n';
}

} // namespace vigia::capsule
