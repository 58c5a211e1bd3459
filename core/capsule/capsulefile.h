#pragma once

#include "core/base/result.h"
#include "core/capsule/capsuleinfo.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace vigia::capsule {

/// A SQLite file that others made, opened read-only and distrusted: immutable (no lock, no journal, no other
/// file beside it is touched), no extension is loaded, the schema must be the format's own text, and the
/// bounds of every column are checked in SQL before one is read. Blocking; for one thread.
class CapsuleFile
{
    Q_DECLARE_TR_FUNCTIONS(CapsuleFile)

public:
    ~CapsuleFile();
    CapsuleFile(const CapsuleFile&) = delete;
    CapsuleFile& operator=(const CapsuleFile&) = delete;

    /// Looks at the header and the schema. Errors: NotFound, PermissionDenied, InvalidData with classes
    /// NotACapsule, NewerCapsule, CapsuleTooLarge, CapsuleTruncated, CapsuleDamaged.
    [[nodiscard]] static Result<std::unique_ptr<CapsuleFile>> open(const QString& path);
    /// Changes with the file on disk; empty = it is not there.
    static QByteArray identity(const QString& path);

    const QString& path() const { return m_path; }

    int version() const { return m_version; } ///< of the format

    /// SQLite's own check. Error: InvalidData/CapsuleDamaged.
    [[nodiscard]] Result<> quickCheck();
    /// Every column of every row is of its kind and within its bound. Error: InvalidData/CapsuleDamaged.
    [[nodiscard]] Result<> checkBounds(const QByteArray& table);
    /// Lower-case hex of SHA-256 over all rows by position; `rows` becomes their number. Each value is one
    /// letter (n null, i integer, t text, b blob) followed by: nothing; its decimal digits and ";"; its
    /// length in bytes, ":" and the bytes.
    [[nodiscard]] Result<QByteArray> hash(const QByteArray& table, qint64& rows);

    /// The documents of a table by position; only those of `key`, when it is given.
    [[nodiscard]] Result<QList<QByteArray>> documents(const QByteArray& table, const QString& key = {});
    /// Any other SELECT; what is bound stands for the "?".
    [[nodiscard]] Result<QSqlQuery> select(const QByteArray& sql, const QVariantList& bound = {});

    static Error damaged(const QByteArray& table, const QString& detail);

private:
    CapsuleFile(QString path, int version, QString connection);

    [[nodiscard]] Result<> checkSchema();

    const QString m_path;
    const int m_version;
    const QString m_connection; ///< name of
    QSqlDatabase m_database;
};

/// SHA-256 over rows in the form that CapsuleFile::hash() tells.
[[nodiscard]] Result<QByteArray> hashRows(QSqlQuery& query, qint64& rows);

/// The text that is signed: one line a table.
class ManifestText
{
public:
    explicit ManifestText(int version)
        : m_text("vigia-capsule " + QByteArray::number(version) + '\n')
    {
    }

    void add(const QByteArray& table, qint64 rows, const QByteArray& sha256);

    const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
};

} // namespace vigia::capsule
