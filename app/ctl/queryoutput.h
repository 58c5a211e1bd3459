#pragma once

#include "core/base/error.h"
#include "core/generation/generationinfo.h"

#include <QByteArray>
#include <QCoreApplication>

#include <map>

namespace vigia::ctl {

/// A value as scripts read it: the shortest decimal form, without the noise that binary sums leave behind the
/// ninth decimal. "252.978574", never "252.97857399999998" or "1e-05".
QByteArray valueText(double value);

/// A field of CSV: quoted when it must be.
QByteArray csvField(const QString& text);

/// The rows of a query as bytes, one slice of the range after the other.
class QueryOutput
{
    Q_DECLARE_TR_FUNCTIONS(QueryOutput)

public:
    enum class Format
    {
        Csv,
        Json
    };

    QueryOutput(Format format, generation::ChartQuery query);

    QByteArray begin() const;
    /// In the order of time, within it in the order of the curves.
    QByteArray slice(const generation::ChartData& data);
    /// The end of the document; `error`: the range was not read to its end.
    QByteArray end(const Error* error = nullptr) const;

    qint64 rows() const { return m_rows; }

    QDate dataUntil() const { return m_dataUntil; }

    /// What was found, a sentence a kind.
    QStringList notes() const;

private:
    struct Found
    {
        generation::Finding first;
        qint64 rows = 0;
        int slices = 0;
    };

    QByteArray row(const QByteArray& time, const Series& series, const QByteArray& code, std::size_t i);

    Format m_format;
    generation::ChartQuery m_query;
    qint64 m_rows = 0;
    qint64 m_rowsBehind = 0;
    bool m_aggregated = false;
    QDate m_dataUntil;
    QDateTime m_loadedAt;
    std::map<QString, Found> m_found;
};

} // namespace vigia::ctl
