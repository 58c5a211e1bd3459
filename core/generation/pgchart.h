#pragma once

#include "core/generation/chartquestion.h"
#include "core/generation/chartreader.h"

#include <QCoreApplication>

namespace vigia::generation {

/// Answers one ChartQuestion: chooses the statements, puts the curves together and looks for faults in the
/// values. One use; inside one snapshot of the database. Errors as GenerationSource.
class PgChart
{
    Q_DECLARE_TR_FUNCTIONS(PgChart)

public:
    PgChart(db::Connection& connection, ChartQuestion question, const QueryLimits& limits);

    [[nodiscard]] Result<ChartData> answer();

private:
    [[nodiscard]] Result<SeriesTable> read();
    [[nodiscard]] Result<SeriesTable> readTotal();
    [[nodiscard]] Result<SeriesTable> readCodes();
    [[nodiscard]] Result<SeriesTable> readLargest();
    static void forgetUnpublished(Series& series, const Series& total);
    ChartReader reader(const QStringList& codes, FaultLog& faults, ReadTotals& totals);
    [[nodiscard]] Result<SeriesTable> sums(ChartSql::Key key, const QStringList& codes);

    bool byHour() const { return m_question.query.step == Step::Hour; }

    /// Curves of single codes or of the whole system, whose values can be held against the rule's range.
    bool hasSingles() const { return m_question.query.grouping == Grouping::Code || m_question.isSistema(); }

    void keepLargest(SeriesTable& table) const;
    [[nodiscard]] Result<> nameAndOrder(SeriesTable& table);
    [[nodiscard]] Result<> addAskedCodes(SeriesTable& table);
    [[nodiscard]] Result<> scalePercent(SeriesTable& table);
    void monthsFromDays(ChartData& data, SeriesTable& table);

    db::Connection& m_connection;
    ChartQuestion m_question;
    QueryLimits m_limits;
    PortalState m_state;
    FaultLog m_faults;
    ReadTotals m_totals;
};

} // namespace vigia::generation
