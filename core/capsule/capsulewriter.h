#pragma once

#include "core/base/result.h"
#include "core/capsule/capsuleinfo.h"
#include "core/capsule/capsulekey.h"
#include "core/capsule/scrubber.h"
#include "core/generation/generationinfo.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <memory>

namespace vigia::capsule {

/// Writes one capsule. Everything goes through the scrubber; what does not fit under the cap is left out and
/// counted. The file has another name in the same folder until it is whole and on the disk; without finish()
/// nothing is left, and what a program that was killed had left goes when a capsule of that name is begun
/// anew. Blocking; for one thread: make, use and destroy it in jobs of one SerialExecutor.
class CapsuleWriter
{
    Q_DECLARE_TR_FUNCTIONS(CapsuleWriter)

public:
    /// `cap`: bytes of content. Errors: Conflict (the file is there already), PermissionDenied (the folder
    /// cannot be written), InvalidData (the cap is out of bounds).
    [[nodiscard]] static Result<std::unique_ptr<CapsuleWriter>>
    make(const QString& path, const Scrubber& scrubber, qint64 cap = DefaultCap);
    ~CapsuleWriter();
    CapsuleWriter(const CapsuleWriter&) = delete;
    CapsuleWriter& operator=(const CapsuleWriter&) = delete;

    /// Appends an item; see capsuletables.h. Under the cap it is kept, else counted as left out. Errors of
    /// all: Internal/DiskFull, Internal (SQLite).
    [[nodiscard]] Result<> add(const char* table, const QString& key, const QDateTime& at,
                               const QJsonObject& document);
    /// Appends a chart with its curves, all of it or nothing.
    [[nodiscard]] Result<> add(const generation::ChartData& chart);
    /// The table has nothing, and this is why (one translated sentence).
    void missing(const char* table, const QString& reason);
    /// There was more than was given (a limit of the question).
    void leftOut(const char* table, qint64 items, const QString& reason);

    /// Writes account, manifest and signature, then gives the file its name. The writer is done for then.
    /// Errors besides: Conflict (a file of that name has come meanwhile).
    [[nodiscard]] Result<CapsuleInfo> finish(CapsuleInfo info, const CapsuleKey& key);

    Account account() const;

private:
    CapsuleWriter(QString path, QString part, const Scrubber& scrubber, qint64 cap);

    [[nodiscard]] Result<> start();
    [[nodiscard]] Result<> run(const QString& sql);
    [[nodiscard]] Result<> insert(const QString& sql, const QVariantList& values);
    [[nodiscard]] Result<> addDocument(const char* table, const QString& key, const QVariant& at,
                                       const QByteArray& json);
    [[nodiscard]] Result<> sign(const CapsuleKey& key);
    [[nodiscard]] Result<> giveName();
    Error failure(const QString& text, const QString& code) const;
    bool fits(const char* table, qint64 bytes);
    AccountLine& line(const char* table);

    const QString m_path;
    const QString m_part; ///< the name until it is whole
    int m_lock = -1; ///< an open file: says to others that the part is alive
    const QString m_connection;
    const Scrubber m_scrubber;
    const qint64 m_cap;
    qint64 m_bytes = 0;
    qint64 m_charts = 0;
    QString m_firstLeftOut; ///< why and which chart was the first that did not fit
    QMap<QByteArray, AccountLine> m_lines;
    QSqlDatabase m_database;
};

} // namespace vigia::capsule
