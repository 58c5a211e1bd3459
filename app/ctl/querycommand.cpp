#include "app/ctl/querycommand.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "app/ctl/queryoutput.h"
#include "core/backend/backend.h"

namespace vigia::ctl {

namespace {

std::optional<generation::Grouping> groupingFromName(const std::string& name)
{
    if (name == "code")
        return generation::Grouping::Code;
    if (name == "source")
        return generation::Grouping::Source;
    if (name == "total")
        return generation::Grouping::Total;
    return std::nullopt;
}

constexpr qint64 ValuesAtOnce = 2'000'000;

/// Calendar months of hours, calendar years of days and months: each slice is one answer of bounded size, and
/// no month is cut.
std::vector<DayRange> slicesOf(const DayRange& range, Step step)
{
    std::vector<DayRange> slices;
    for (QDate from = range.from; from <= range.to;) {
        const QDate first =
            step == Step::Hour ? QDate(from.year(), from.month(), 1) : QDate(from.year(), 1, 1);
        const QDate next = step == Step::Hour ? first.addMonths(1) : first.addYears(1);
        slices.push_back({from, std::min(next.addDays(-1), range.to)});
        from = next;
    }
    return slices;
}

} // namespace

QString QueryCommand::description() const
{
    return tr("Prints the values of a metric from the database, as a chart shows them");
}

void QueryCommand::declare(Options& options)
{
    options.add("series", m_series, tr("Metric and entity, such as Gene/Recurso"))
        .typeName("METRIC/ENTITY")
        .required();
    options.add("--from", m_from, tr("First day, YYYY-MM-DD")).typeName("DAY").required();
    options.add("--to", m_to, tr("Last day, YYYY-MM-DD")).typeName("DAY").required();
    options.add("--code", m_codes, tr("Only this plant, reservoir or agent; may be repeated"))
        .typeName("CODE");
    options.add("--step", m_step, tr("One value an hour, a day or a month")).oneOf({"hour", "day", "month"});
    options.add("--by", m_by, tr("A series a code, a generation source, or the total"))
        .oneOf({"code", "source", "total"});
    options.add("--top", m_top, tr("Only the largest N codes, the rest as “others”")).between(0, 1000);
    options.add("--format", m_format, tr("How to write it")).oneOf({"csv", "json"});
}

int QueryCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<DayRange> range = DayRange::parse(fromOption(m_from), fromOption(m_to));
    if (!range)
        return output.usage(range.error().message);
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const Result<etl::Rule> rule = (*backend)->rules().find(fromOption(m_series));
    if (!rule)
        return output.usage(rule.error().message);

    generation::ChartQuery query;
    query.metric = rule->metric;
    query.entity = rule->entity;
    query.range = *range;
    query.grouping = groupingFromName(m_by).value_or(generation::Grouping::Code);
    query.top = m_top;
    query.step = stepFromName(fromOption(m_step))
                     .value_or(rule->endpoint == xm::Endpoint::Monthly ? Step::Month : Step::Day);
    for (const std::string& code : m_codes)
        query.codes.append(fromOption(code));

    const bool json = m_format == "json" || (m_format.empty() && output.isJson());
    QueryOutput rows(json ? QueryOutput::Format::Json : QueryOutput::Format::Csv, query);
    // The largest of the whole range are known at its end only.
    const std::vector<DayRange> slices =
        m_top > 0 ? std::vector<DayRange> {*range} : slicesOf(*range, query.step);
    bool begun = false;
    for (const DayRange& slice : slices) {
        query.range = slice;
        if (slices.size() > 1)
            output.progress(tr("Reading %1 …").arg(slice.from.toString(Qt::ISODate)));
        const Result<generation::ChartData> data = context.wait((*backend)->generation().chart(query));
        if (!data) {
            if (begun)
                output.raw(rows.end(&data.error()));
            return output.fail(data.error());
        }
        if (!begun)
            output.raw(rows.begin());
        begun = true;
        output.raw(rows.slice(*data));
    }
    output.raw(rows.end());
    if (json)
        return Ok;
    for (const QString& note : rows.notes())
        output.note(note);
    if (rows.rows() == 0)
        output.note(
            rows.dataUntil().isValid()
                ? tr("There is no data in this range; the newest day is %1.")
                      .arg(rows.dataUntil().toString(Qt::ISODate))
                : tr("There is no data of this metric in the database: load it with “vigiactl etl run”."));
    return Ok;
}

} // namespace vigia::ctl
