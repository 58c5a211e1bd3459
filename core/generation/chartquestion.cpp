#include "core/generation/chartquestion.h"

namespace vigia::generation {

namespace {

constexpr qsizetype MaxCode = 100; // metrics.recurso
constexpr qsizetype MaxCodes = 1000;

DayRange wholeMonths(const DayRange& range)
{
    const QDate last(range.to.year(), range.to.month(), 1);
    return {QDate(range.from.year(), range.from.month(), 1), last.addMonths(1).addDays(-1)};
}

} // namespace

Result<ChartQuestion> ChartQuestion::from(const ChartQuery& query, const MetricTable& metrics)
{
    Result<MetricInfo> metric = metrics.find(query.metric, query.entity);
    if (!metric)
        return fail(metric.error());
    if (const Result<DayRange> range =
            DayRange::parse(query.range.from.toString(Qt::ISODate), query.range.to.toString(Qt::ISODate));
        !range)
        return fail(range.error());
    ChartQuestion question {query, std::move(*metric), query.range, query.codes};
    if (query.step == Step::Month)
        question.days = wholeMonths(query.range);
    question.codes.removeDuplicates();

    if (query.step < question.metric.finest)
        return fail(ErrorCode::InvalidData,
                    question.metric.finest == Step::Day
                        ? tr("XM publishes %1 by day: ask for days or months.").arg(question.metric.id())
                        : tr("XM publishes %1 by month: ask for months.").arg(question.metric.id()),
                    {}, "StepTooFine");
    if (query.grouping == Grouping::Source && query.entity != u"Recurso")
        return fail(ErrorCode::InvalidData,
                    tr("Only plants have a generation source, and %1 is not about plants: ask by code or for "
                       "the total.")
                        .arg(question.metric.id()),
                    {}, "NoSource");
    if (query.grouping != Grouping::Code && !question.metric.additive && !question.isSistema())
        return fail(ErrorCode::InvalidData,
                    tr("%1 is in %2, of which a sum means nothing: ask by code.")
                        .arg(question.metric.id(), question.metric.unit),
                    {}, "NotAdditive");
    if (question.codes.size() > MaxCodes)
        return fail(ErrorCode::InvalidData,
                    tr("More than %L1 codes were asked for: ask for all of them instead.").arg(MaxCodes), {},
                    "TooManyCodes");
    for (const QString& code : question.codes)
        if (code.isEmpty() || code.size() > MaxCode || code.contains(QChar::Null))
            return fail(ErrorCode::InvalidData,
                        tr("“%1” can't be a code: write it as XM does, such as GVIO.").arg(code.left(40)), {},
                        "BadCode");
    return question;
}

} // namespace vigia::generation
