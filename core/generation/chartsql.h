#pragma once

#include "core/generation/metricinfo.h"
#include "core/generation/portalstate.h"

#include <QByteArray>
#include <QStringList>

namespace vigia::generation {

/// catalogos.tipo → id of the source, as vigia.source_of() says it, which a database without schema vigia
/// lacks.
QByteArray sourceExpression(const QByteArray& tipo);

/// The statements behind a chart, each a SELECT for COPY … TO STDOUT. Days go out as days since 2000-01-01,
/// instants as the stored wall time. What a label or an alias means is decided by the reader, never here.
///
/// How days are chosen decides the plan, and here a wrong plan costs more than anywhere: `fecha = ANY (…)` is
/// one short probe a day of the portal's own UNIQUE index (30 ms for one plant over 5 years in 50 million
/// rows), where BETWEEN would read every row of the metric (6.5 s). BETWEEN is right with vigia_hourly_series
/// (15 ms) and for all codes of a range.
class ChartSql
{
public:
    /// What sums are by.
    enum class Key
    {
        Code,
        Source,
        Total
    };

    ChartSql(db::Connection& connection, const MetricInfo& metric, const DayRange& range,
             const QStringList& codes, const PortalState& state);

    /// slot int4 (hours since the range began), code text (absent when one code was asked for), value float8,
    /// unit text (NULL when it is the expected one, '' when none is stored), loaded timestamp.
    QByteArray hourRows() const;

    bool hasCodeColumn() const { return m_sistema || m_codeCount != 1; }

    /// day int4, key text, unit text, v float8[24], rows int8, day_rows int8 (0 unless an absent hour can be
    /// a zero), loaded timestamp, rolled int4. Key '' = rows without a code. Clean days come from the
    /// rollups, all others from the portal.
    QByteArray hourSums(Key key) const;

    /// day int4, key text, unit text, value float8 (NULL: no day row), rows int8, rest_sum float8, rest_mean
    /// float8, rest_rows int8, rest_hours int8, loaded timestamp, rolled int4. The rest are hours of codes
    /// without a day row; not for the entity Sistema, whose hours are read by hourRows().
    QByteArray daySums(Key key) const;

    /// day int4, code text: which codes have a day row.
    QByteArray dayPresence() const;

    /// code text, unit text, hours int4, sum float8, count int8: day values (hours = 0), and the hours of
    /// days on which no code has a day row (hours = 1).
    QByteArray ranking() const;

    /// The whole range, for series of '%': are there values above `limit`, and at least `atLeast` values?
    QByteArray percentProof(double limit, int atLeast) const;

    /// Sums of clean days are kept: no raw row of theirs is read.
    bool usesRollups(Key key) const;

private:
    QByteArray with(Key key, const QByteArray& rest = {}) const;
    QByteArray keyExpression(Key key) const;
    QByteArray join(Key key) const;
    QByteArray rawDays() const;
    QByteArray rawHourSums(Key key, const QByteArray& days) const;
    QByteArray rawDaySums(Key key, const QByteArray& dayDays, const QByteArray& hourDays) const;

    QByteArray m_series; ///< "metrica = … AND entidad = …", without codes
    QByteArray m_where; ///< m_series and the codes
    QByteArray m_rollup; ///< the same series in the rollups as r, and the range
    QByteArray m_hourUnit;
    QByteArray m_from;
    QByteArray m_lastDay; ///< number of the range's last day, from 0
    QByteArray m_between; ///< conditions on fecha
    QByteArray m_probes;
    bool m_hourly;
    bool m_emptyIsZero;
    bool m_sistema;
    qsizetype m_codeCount;
    PortalState m_state;
};

} // namespace vigia::generation
