#include "core/generation/pgchart.h"

#include "core/db/connection.h"
#include "core/generation/curves.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vigia::generation {

namespace {

constexpr double LargestFraction = 1.6; // no series of percentages stays below it for its whole life
constexpr int ProofValues = 20;

/// Where the names of an entity's codes are; empty: the code is the name.
QString catalogueOf(const QString& entity)
{
    if (entity == u"Recurso" || entity == u"RecursoComb")
        return QStringLiteral("ListadoRecursos");
    return entity == u"Agente" ? QStringLiteral("ListadoAgentes") : QString();
}

} // namespace

PgChart::PgChart(db::Connection& connection, ChartQuestion question, const QueryLimits& limits)
    : m_connection(connection)
    , m_question(std::move(question))
    , m_limits(limits)
    , m_faults(m_question.metric)
{
}

ChartReader PgChart::reader(const QStringList& codes, FaultLog& faults, ReadTotals& totals)
{
    return {m_connection, m_question.metric, m_question.days, codes, m_state, m_limits, faults, totals};
}

Result<ChartData> PgChart::answer()
{
    QElapsedTimer timer;
    timer.start();
    const Result<PortalState> state = portalState(m_connection);
    if (!state)
        return fail(state.error());
    m_state = *state;
    Result<SeriesTable> table = read();
    if (!table)
        return fail(table.error());
    if (hasSingles() && !byHour()) {
        if (const Result<> scaled = scalePercent(*table); !scaled)
            return fail(scaled.error());
        checkJumps(table->all(), table->grid(), m_question.metric, m_faults);
    }
    if (hasSingles())
        checkRange(table->all(), byHour() ? Step::Hour : Step::Day, m_question.metric, m_faults);
    if (const Result<> named = nameAndOrder(*table); !named)
        return fail(named.error());
    const Result<QDate> newest = newestDay(m_connection, m_question.metric.metric, m_question.metric.entity);
    if (!newest)
        return fail(newest.error());

    ChartData data;
    data.query = m_question.query;
    if (m_question.query.step == Step::Month) {
        monthsFromDays(data, *table);
    } else {
        data.grid = table->grid();
        data.series = std::move(table->all());
    }
    data.findings = m_faults.findings();
    data.provenance.kind = m_totals.rolled ? Provenance::Kind::Aggregated : Provenance::Kind::Raw;
    data.provenance.rows = m_totals.rows;
    data.provenance.dataUntil = *newest;
    if (m_totals.loadedUs != std::numeric_limits<qint64>::min())
        data.provenance.loadedAt = m_state.loadedAt(m_totals.loadedUs);
    data.provenance.elapsedMs = timer.elapsed();
    return data;
}

Result<SeriesTable> PgChart::sums(ChartSql::Key key, const QStringList& codes)
{
    ChartReader reader = this->reader(codes, m_faults, m_totals);
    return byHour() ? reader.hourSums(key) : reader.daySums(key);
}

Result<SeriesTable> PgChart::read()
{
    switch (m_question.query.grouping) {
    case Grouping::Source:
        return sums(ChartSql::Key::Source, m_question.codes);
    case Grouping::Total:
        return m_question.isSistema() ? readCodes() : readTotal();
    case Grouping::Code:
        break;
    }
    const bool largestOnly = m_question.query.top > 0 && !m_question.isSistema();
    return largestOnly && m_question.codes.isEmpty() ? readLargest() : readCodes();
}

Result<SeriesTable> PgChart::readTotal()
{
    // By source where the rollups may have it summed already.
    const bool plants =
        m_question.metric.entity == u"Recurso" && m_question.codes.isEmpty() && m_state.rollups;
    Result<SeriesTable> table = sums(plants ? ChartSql::Key::Source : ChartSql::Key::Total, m_question.codes);
    if (!table)
        return table;
    Series total = sumOf(table->all(), table->grid(), QStringLiteral("total"));
    table->all().clear();
    table->all().push_back(std::move(total));
    return table;
}

Result<SeriesTable> PgChart::readCodes()
{
    ChartReader reader = this->reader(m_question.codes, m_faults, m_totals);
    Result<SeriesTable> table = byHour() ? reader.hours() : reader.days();
    if (!table)
        return table;
    if (const Result<> added = addAskedCodes(*table); !added)
        return fail(added.error());
    if (m_question.query.top > 0)
        keepLargest(*table);
    return table;
}

void PgChart::forgetUnpublished(Series& series, const Series& total)
{
    // A chosen plant was read as idle; the total knows that no plant is out yet.
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (std::isnan(total.values[i]))
            series.values[i] = NoValue;
}

Result<SeriesTable> PgChart::readLargest()
{
    bool more = false;
    const Result<QStringList> codes = reader({}, m_faults, m_totals).largest(m_question.query.top, more);
    if (!codes)
        return fail(codes.error());
    if (codes->isEmpty())
        return SeriesTable(Grid::covering(m_question.days, byHour() ? Step::Hour : Step::Day),
                           m_limits.maxValues, !byHour());
    const bool withOthers = more && m_question.metric.additive;
    // The total is read too, and with it every fault and row once more: it is counted there.
    FaultLog faultsOfLargest(m_question.metric);
    ReadTotals totalsOfLargest;
    ChartReader reader = this->reader(*codes, withOthers ? faultsOfLargest : m_faults,
                                      withOthers ? totalsOfLargest : m_totals);
    Result<SeriesTable> table = byHour() ? reader.hours() : reader.days();
    if (!table || !withOthers)
        return table;
    Result<SeriesTable> total = readTotal();
    if (!total)
        return total;
    if (byHour() && m_question.metric.emptyIsZero)
        for (Series& series : table->all())
            forgetUnpublished(series, total->all().front());
    Series others = restOf(std::move(total->all().front()), table->all());
    others.code = OthersCode;
    table->all().push_back(std::move(others));
    return table;
}

void PgChart::keepLargest(SeriesTable& table) const
{
    std::vector<Series>& all = table.all();
    const auto top = static_cast<std::size_t>(m_question.query.top);
    if (all.size() <= top)
        return;
    const bool additive = m_question.metric.additive;
    std::stable_sort(all.begin(), all.end(), [&](const Series& a, const Series& b) {
        return weightOf(a, additive) > weightOf(b, additive);
    });
    const std::vector<Series> rest(std::make_move_iterator(all.begin() + static_cast<std::ptrdiff_t>(top)),
                                   std::make_move_iterator(all.end()));
    all.resize(top);
    if (additive)
        all.push_back(sumOf(rest, table.grid(), OthersCode));
}

Result<> PgChart::addAskedCodes(SeriesTable& table)
{
    QStringList missing;
    for (const QString& code : m_question.codes)
        if (!table.contains(code))
            missing.append(code);
    if (missing.isEmpty())
        return {};
    if (!m_question.isSistema()) {
        // Nothing in this range; is it nothing at all? LIMIT in LATERAL: one probe of the index on recurso
        // each.
        const QByteArray catalogue = m_state.catalogue
            ? "(SELECT true AS hit FROM catalogos k WHERE k.codigo = code LIMIT 1)"
            : "(SELECT false AS hit WHERE false)";
        const Result<db::Rows> unknown = m_connection.query(
            "SELECT code FROM unnest($1::text[]) code LEFT JOIN LATERAL (SELECT true AS hit FROM metrics m"
            " WHERE m.recurso = code AND m.metrica = $2 AND m.entidad = $3 LIMIT 1) used ON true LEFT JOIN "
            "LATERAL "
                + catalogue + " listed ON true WHERE used.hit IS NULL AND listed.hit IS NULL",
            {db::param(missing), db::param(m_question.metric.metric), db::param(m_question.metric.entity)});
        if (!unknown)
            return fail(unknown.error());
        missing.clear();
        for (int row = 0; row < unknown->count(); ++row)
            missing.append(unknown->text(row, 0).left(40));
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("%1 has no code “%2”: write it exactly as XM does.")
                        .arg(m_question.metric.id(), missing.join(u"”, “")),
                    {}, "UnknownCode");
    for (const QString& code : m_question.codes)
        if (const QByteArray utf8 = code.toUtf8(); !table.contains(code))
            table.curve(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    return {};
}

Result<> PgChart::scalePercent(SeriesTable& table)
{
    const MetricInfo& metric = m_question.metric;
    if (metric.unit != u"%")
        return {};
    // Proof that percentages are stored as fractions: the rule says percent; no value of the whole series, of
    // any code and day, is above what a fraction can be; there are enough values for that to mean something;
    // and times 100 the largest one is plausible.
    const double limit = std::max(LargestFraction, metric.rangeMax / 100);
    double largest = 0;
    qint64 values = 0;
    for (const Series& curve : table.all()) {
        for (const double value : curve.values) {
            values += std::isnan(value) ? 0 : 1;
            largest = std::isnan(value) ? largest : std::max(largest, value);
        }
    }
    if (values == 0 || largest == 0 || largest > limit)
        return {};
    const ChartSql sql(m_connection, metric, m_question.days, {}, m_state);
    const Result<db::Rows> proof = m_connection.query(sql.percentProof(limit, ProofValues));
    if (!proof)
        return fail(proof.error());
    if (!proof->boolean(0, 0) || largest * 100 < metric.rangeMin) {
        m_faults.addPercentUnproven(values);
        return {};
    }
    for (Series& curve : table.all())
        for (double& value : curve.values)
            value *= 100;
    m_faults.addPercentScaled(values);
    return {};
}

Result<> PgChart::nameAndOrder(SeriesTable& table)
{
    std::vector<Series>& all = table.all();
    QHash<QString, QString> names;
    const QString catalogue = catalogueOf(m_question.metric.entity);
    if (m_question.query.grouping == Grouping::Code && !catalogue.isEmpty() && m_state.catalogue) {
        QStringList codes;
        for (const Series& series : all)
            codes.append(series.code);
        const Result<db::Rows> rows = m_connection.query(
            "SELECT codigo, nombre FROM catalogos WHERE catalogo = $1 AND codigo = ANY ($2::text[])",
            {db::param(catalogue), db::param(codes)});
        if (!rows)
            return fail(rows.error());
        for (int row = 0; row < rows->count(); ++row)
            names.insert(rows->text(row, 0), rows->text(row, 1));
    }
    for (Series& series : all) {
        series.unit = m_question.metric.unitOf(m_question.query.step);
        series.name = names.value(series.code);
        if (series.code == OthersCode && m_question.query.top > 0)
            series.name = tr("Others");
        else if (m_question.query.grouping == Grouping::Total && !m_question.isSistema())
            series.name = tr("Total");
        else if (series.name.isEmpty())
            series.name = series.code;
    }
    if (m_question.query.grouping == Grouping::Source) {
        std::sort(all.begin(), all.end(), [](const Series& a, const Series& b) {
            return SourceIds.indexOf(a.code) < SourceIds.indexOf(b.code);
        });
        return {};
    }
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool last = all[i].code == OthersCode && m_question.query.top > 0;
        order.emplace_back(last ? NoValue : weightOf(all[i], m_question.metric.additive), i);
    }
    std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
        if (std::isnan(a.first) != std::isnan(b.first))
            return std::isnan(b.first);
        return a.first != b.first && !std::isnan(a.first) ? a.first > b.first
                                                          : all[a.second].code < all[b.second].code;
    });
    std::vector<Series> sorted;
    for (const auto& [weight, i] : order)
        sorted.push_back(std::move(all[i]));
    all = std::move(sorted);
    return {};
}

void PgChart::monthsFromDays(ChartData& data, SeriesTable& table)
{
    const MetricInfo& metric = m_question.metric;
    data.grid = Grid::covering(m_question.days, Step::Month);
    for (Series& days : table.all()) {
        // A day that lacks hours is no day of this metric, and would make the month too small.
        if (metric.complete)
            for (std::size_t i = 0; i < days.values.size(); ++i)
                if (days.hours[i] < energyday::HoursPerDay)
                    days.values[i] = NoValue;
        Series months = aggregate(table.grid(), days, Step::Month, metric.toMonth).second;
        for (int month = 0; month < data.grid.size; ++month) {
            const auto m = static_cast<std::size_t>(month);
            const int whole = data.grid.dayAt(month).daysInMonth() * energyday::HoursPerDay;
            if (std::isnan(months.values[m]))
                continue;
            if (metric.finest == Step::Month)
                months.hours[m] = static_cast<quint16>(whole);
            else if (months.hours[m] < whole && !metric.sparse)
                m_faults.addIncompleteMonth(data.grid.dayAt(month));
        }
        data.series.push_back(std::move(months));
    }
}

} // namespace vigia::generation
