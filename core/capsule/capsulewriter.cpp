#include "core/capsule/capsulewriter.h"

#include "core/capsule/capsulecharts.h"
#include "core/capsule/capsulefile.h"
#include "core/capsule/capsuletables.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

namespace vigia::capsule {

namespace {

constexpr qint64 RowBytes = 32; // what SQLite keeps beside an item
constexpr int SqliteFull = 13;

QByteArray littleEndian(const std::vector<double>& values)
{
    QByteArray bytes(static_cast<qsizetype>(values.size()) * 8, '\0');
    char* place = bytes.data();
    for (const double value : values) {
        quint64 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        qToLittleEndian(bits, place);
        place += 8;
    }
    return bytes;
}

QByteArray littleEndian(const std::vector<quint16>& values)
{
    QByteArray bytes(static_cast<qsizetype>(values.size()) * 2, '\0');
    for (std::size_t i = 0; i < values.size(); ++i)
        qToLittleEndian(values[i], bytes.data() + 2 * i);
    return bytes;
}

bool sync(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

/// Parts of capsules of this name whose writers are gone: nobody holds a lock on them.
void removeDeadParts(const QFileInfo& target)
{
    const QDir folder = target.dir();
    const QString begin = u'.' % target.fileName() % u'.';
    const QStringList hidden = folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : hidden) {
        if (!name.startsWith(begin) || !name.endsWith(QStringLiteral(".part"))
            || name.size() != begin.size() + 8 + 5)
            continue;
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        if (file < 0)
            continue;
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(file);
    }
}

} // namespace

CapsuleWriter::CapsuleWriter(QString path, QString part, const Scrubber& scrubber, qint64 cap)
    : m_path(std::move(path))
    , m_part(std::move(part))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_scrubber(scrubber)
    , m_cap(cap)
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

CapsuleWriter::~CapsuleWriter()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    QFile::remove(m_part);
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<std::unique_ptr<CapsuleWriter>> CapsuleWriter::make(const QString& path, const Scrubber& scrubber,
                                                           qint64 cap)
{
    if (cap < 1'000'000 || cap > HighestCap)
        return fail(ErrorCode::InvalidData,
                    tr("A capsule holds between 1 and %L1 MB.").arg(HighestCap / 1'000'000));
    const QFileInfo target(QFileInfo(path).absoluteFilePath());
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::Conflict,
                    tr("%1 is there already, and a capsule is never overwritten: choose another name.")
                        .arg(target.filePath()));
    removeDeadParts(target);
    const QString part = target.path() % u"/." % target.fileName() % u'.'
        % QUuid::createUuid().toString(QUuid::Id128).left(8) % u".part";
    std::unique_ptr<CapsuleWriter> writer(new CapsuleWriter(target.filePath(), part, scrubber, cap));
    return writer->start().map([&writer] { return std::move(writer); });
}

Result<> CapsuleWriter::start()
{
    // Made here with its mode, so that nobody else reads it from the first byte on.
    m_lock = ::open(QFile::encodeName(m_part).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return fail(
            ErrorCode::PermissionDenied,
            tr("%1 cannot be written: %2.").arg(m_path, QString::fromLocal8Bit(std::strerror(errno))));
    ::flock(m_lock, LOCK_EX | LOCK_NB);
    m_database.setDatabaseName(m_part);
    if (!m_database.open())
        return fail(failure(m_database.lastError().text(), m_database.lastError().nativeErrorCode()));
    QStringList setUp {QStringLiteral("PRAGMA journal_mode=OFF"),
                       QStringLiteral("PRAGMA synchronous=OFF"),
                       QStringLiteral("PRAGMA temp_store=MEMORY"),
                       QStringLiteral("PRAGMA application_id=%1").arg(ApplicationId),
                       QStringLiteral("PRAGMA user_version=%1").arg(FormatVersion),
                       QStringLiteral("BEGIN")};
    for (const char* name : table::hashed(FormatVersion))
        setUp += QString::fromLatin1(table::statement(name));
    setUp += QString::fromLatin1(table::statement(table::Manifest));
    setUp += QString::fromLatin1(table::statement(table::Signature));
    for (const QString& sql : setUp)
        if (const Result<> done = run(sql); !done)
            return done;
    return {};
}

Error CapsuleWriter::failure(const QString& text, const QString& code) const
{
    // A limit of the file's size shows as an I/O error.
    if (code.toInt() == SqliteFull || errno == ENOSPC || errno == EFBIG || errno == EDQUOT)
        return {ErrorCode::Internal,
                tr("The capsule could not be written: the disk of %1 is full. Nothing was left behind.")
                    .arg(m_path),
                text, "DiskFull", false};
    return {ErrorCode::Internal,
            tr("The capsule %1 could not be written: %2.").arg(m_path, text),
            code,
            {},
            false};
}

Result<> CapsuleWriter::run(const QString& sql)
{
    QSqlQuery query(m_database);
    errno = 0;
    if (!query.exec(sql))
        return fail(failure(query.lastError().text(), query.lastError().nativeErrorCode()));
    return {};
}

Result<> CapsuleWriter::insert(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    bool isDone = query.prepare(sql);
    for (const QVariant& value : values) // a null QString would be bound as NULL
        query.addBindValue(value.typeId() == QMetaType::QString ? QVariant(QString(value.toString() % u""))
                                                                : value);
    errno = 0;
    isDone = isDone && query.exec();
    if (!isDone)
        return fail(failure(query.lastError().text(), query.lastError().nativeErrorCode()));
    return {};
}

AccountLine& CapsuleWriter::line(const char* table)
{
    AccountLine& line = m_lines[table];
    line.table = QLatin1String(table);
    return line;
}

bool CapsuleWriter::fits(const char* table, qint64 bytes)
{
    AccountLine& line = this->line(table);
    if (m_bytes + bytes + RowBytes > m_cap) {
        ++line.leftOut;
        line.reason = tr("Left out, because the capsule would have more than %1.")
                          .arg(QLocale().formattedDataSize(m_cap, 0, QLocale::DataSizeSIFormat));
        return false;
    }
    m_bytes += bytes + RowBytes;
    ++line.kept;
    return true;
}

Result<> CapsuleWriter::addDocument(const char* table, const QString& key, const QVariant& at,
                                    const QByteArray& json)
{
    return insert(QStringLiteral("INSERT INTO %1 (key, at, json) VALUES (?, ?, ?)").arg(QLatin1String(table)),
                  {key, at, json});
}

Result<> CapsuleWriter::add(const char* table, const QString& key, const QDateTime& at,
                            const QJsonObject& document)
{
    const QByteArray json = QJsonDocument(m_scrubber.object(document)).toJson(QJsonDocument::Compact);
    const QString cleanKey = m_scrubber.text(key).left(1000);
    if (json.size() > table::MaxDocument) {
        leftOut(table, 1, tr("Left out, because one item is too large."));
        return {};
    }
    if (!fits(table, json.size() + cleanKey.size()))
        return {};
    return addDocument(table, cleanKey, at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant(), json);
}

Result<> CapsuleWriter::add(const generation::ChartData& chart)
{
    const generation::ChartQuery& query = chart.query;
    ChartFacts facts {query.metric, query.entity,     query.grouping, query.step,
                      query.range,  chart.provenance, chart.findings};
    const QByteArray json =
        QJsonDocument(m_scrubber.object(toDocument(facts))).toJson(QJsonDocument::Compact);
    qint64 bytes = json.size();
    for (const Series& series : chart.series)
        bytes += RowBytes + static_cast<qint64>(series.values.size() * 8 + series.hours.size() * 2);
    AccountLine& curves = line(table::Series);
    if (!fits(table::Charts, bytes)) {
        curves.leftOut += static_cast<qint64>(chart.series.size());
        AccountLine& charts = line(table::Charts);
        // The first says where it began: those after it are finer or older.
        if (m_firstLeftOut.isEmpty())
            m_firstLeftOut = charts.reason % u' '
                % tr("The first of them: %1 from %2 to %3.")
                      .arg(CapsuleCharts::key(query.metric, query.entity, query.grouping, query.step),
                           query.range.from.toString(Qt::ISODate), query.range.to.toString(Qt::ISODate));
        charts.reason = curves.reason = m_firstLeftOut;
        return {};
    }
    const QString key = CapsuleCharts::key(query.metric, query.entity, query.grouping, query.step);
    if (const Result<> added = addDocument(table::Charts, key, {}, json); !added)
        return added;
    ++m_charts; // positions count from 1
    for (const Series& series : chart.series) {
        const QVariantList row {m_charts,
                                m_scrubber.text(series.code).left(1000),
                                m_scrubber.text(series.name).left(1000),
                                series.unit,
                                littleEndian(series.values),
                                littleEndian(series.hours)};
        const Result<> added =
            insert(QStringLiteral("INSERT INTO series (chart, code, name, unit, curve, hours)"
                                  " VALUES (?, ?, ?, ?, ?, ?)"),
                   row);
        if (!added)
            return added;
        ++curves.kept;
    }
    return {};
}

void CapsuleWriter::missing(const char* table, const QString& reason)
{
    AccountLine& line = this->line(table);
    line.state = AccountLine::State::Missing;
    line.reason = m_scrubber.text(reason);
}

void CapsuleWriter::leftOut(const char* table, qint64 items, const QString& reason)
{
    AccountLine& line = this->line(table);
    line.leftOut += items;
    line.reason = reason;
}

Account CapsuleWriter::account() const
{
    Account account;
    for (const char* name : table::hashed(FormatVersion)) {
        if (!table::isAccounted(name))
            continue;
        AccountLine line = m_lines.value(name);
        line.table = QLatin1String(name);
        // Something that is there is never missing as a whole.
        const bool isWhole = line.leftOut == 0 && line.state == AccountLine::State::Kept;
        if (line.kept > 0)
            line.state = isWhole ? AccountLine::State::Kept : AccountLine::State::Partly;
        else if (line.leftOut > 0)
            line.state = AccountLine::State::LeftOut;
        account += line;
    }
    return account;
}

Result<> CapsuleWriter::sign(const CapsuleKey& key)
{
    ManifestText text(FormatVersion);
    for (const char* name : table::hashed(FormatVersion)) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("SELECT * FROM %1 ORDER BY position").arg(QLatin1String(name))))
            return fail(failure(query.lastError().text(), query.lastError().nativeErrorCode()));
        qint64 rows = 0;
        const Result<QByteArray> hash = hashRows(query, rows);
        if (!hash)
            return fail(failure(hash.error().detail, {}));
        text.add(name, rows, *hash);
        const Result<> added =
            insert(QStringLiteral("INSERT INTO manifest (name, rows, sha256) VALUES (?, ?, ?)"),
                   {QString::fromLatin1(name), rows, QString::fromLatin1(*hash)});
        if (!added)
            return added;
    }
    const QByteArray signature = key.sign(text.text());
    if (signature.isEmpty())
        return fail(ErrorCode::Internal, tr("The capsule could not be signed: OpenSSL refused."));
    return insert(QStringLiteral("INSERT INTO signature (public_key, signature) VALUES (?, ?)"),
                  {key.publicKey(), signature});
}

Result<CapsuleInfo> CapsuleWriter::finish(CapsuleInfo info, const CapsuleKey& key)
{
    info.formatVersion = FormatVersion;
    info.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto json = [this](const QJsonObject& document) {
        return QJsonDocument(m_scrubber.object(document)).toJson(QJsonDocument::Compact);
    };
    const QVariant none;
    if (const Result<> added = addDocument(table::Meta, {}, none, json(toDocument(info))); !added)
        return fail(added.error());
    for (const AccountLine& line : account())
        if (const Result<> added = addDocument(table::Account, line.table, none, json(toDocument(line)));
            !added)
            return fail(added.error());
    const Result<> written =
        sign(key).and_then([this] { return run(QStringLiteral("COMMIT")); }).and_then([this] {
            m_database.close();
            return giveName();
        });
    if (!written)
        return fail(written.error());
    info.bytes = QFileInfo(m_path).size();
    return info;
}

Result<> CapsuleWriter::giveName()
{
    errno = 0;
    if (!sync(m_part))
        return fail(failure(QString::fromLocal8Bit(std::strerror(errno)), {}));
    // Not over a file that has come meanwhile.
    if (::renameat2(AT_FDCWD, QFile::encodeName(m_part).constData(), AT_FDCWD,
                    QFile::encodeName(m_path).constData(), RENAME_NOREPLACE)
        != 0) {
        if (errno == EEXIST)
            return fail(ErrorCode::Conflict,
                        tr("%1 is there already, and a capsule is never overwritten: choose another name.")
                            .arg(m_path));
        if (errno != EINVAL
            || ::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) != 0)
            return fail(failure(QString::fromLocal8Bit(std::strerror(errno)), {}));
    }
    sync(QFileInfo(m_path).path());
    return {};
}

} // namespace vigia::capsule
