#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>

struct pg_result;

namespace vigia::db {

/// A small text-format answer (not for bulk data: use copyOut). Owns its PGresult; cheap to move.
class Rows
{
public:
    Rows() = default;
    explicit Rows(pg_result* result);

    int count() const;
    int columns() const;
    /// -1 when there is no such column.
    int column(const char* name) const;
    bool isNull(int row, int column) const;
    QString text(int row, int column) const;
    QByteArray bytes(int row, int column) const;
    qint64 integer(int row, int column) const;
    double number(int row, int column) const; ///< NaN for NULL
    bool boolean(int row, int column) const;
    QDate date(int row, int column) const;
    QDateTime timestamp(int row, int column) const; ///< timestamptz → UTC

private:
    std::shared_ptr<pg_result> m_result;
};

} // namespace vigia::db
