#pragma once

#include "core/db/connection.h"
#include "core/etl/batch.h"
#include "core/site/postgresserver.h"

#include <QTemporaryDir>

#include <memory>

namespace vigia::bench {

/// How much is loaded at once.
struct Size
{
    int plants = 400;
    int days = 31;

    qint64 hourRows() const { return qint64 {plants} * days * 24; }
};

/// A PostgreSQL of its own with the portal's tables and Vigía's schema; durable as a real one.
class BenchServer
{
public:
    BenchServer();
    ~BenchServer();

    [[nodiscard]] Result<std::unique_ptr<db::Connection>> open() const;

    QString url() const;

private:
    QTemporaryDir m_directory;
    site::PostgresServer m_server;
};

/// A week of all plants, as a document gives it: 24 numbers each, shifted by `offset`.
etl::Batch week(const Size& size, QDate first, int days, double offset);

/// Ends the program when it is an error.
template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace vigia::bench
