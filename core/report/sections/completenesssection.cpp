#include "core/report/sections/sectionparts.h"

#include <algorithm>

namespace vigia::report {

namespace {

constexpr qsizetype MostGaps = 300;

Column text(const QString& id, const QString& title)
{
    return {id, title, Column::Type::Text, {}, 0};
}

Column integer(const QString& id, const QString& title, const QString& unit = {})
{
    return {id, title, Column::Type::Integer, unit, 0};
}

const Result<std::vector<DayRange>>* gapsOf(const SectionInput& input, const WatchedSeries& series)
{
    const auto found = input.facts.gaps.find(series.id());
    return found == input.facts.gaps.end() ? nullptr : &found->second;
}

/// Its newest load, from any of its charts.
QDateTime loadedAt(const SectionInput& input, const WatchedSeries& series)
{
    QDateTime newest;
    for (const auto& [key, chart] : input.facts.charts)
        if (chart && chart->query.metric == series.metric && chart->query.entity == series.entity
            && (!newest.isValid() || chart->provenance.loadedAt > newest))
            newest = chart->provenance.loadedAt;
    return newest;
}

QDate newestDay(const SectionInput& input, const WatchedSeries& series)
{
    QDate newest;
    for (const auto& [key, chart] : input.facts.charts)
        if (chart && chart->query.metric == series.metric && chart->query.entity == series.entity
            && (!newest.isValid() || chart->provenance.dataUntil > newest))
            newest = chart->provenance.dataUntil;
    return newest;
}

qint64 missingDays(const std::vector<DayRange>& gaps, const DayRange& within)
{
    qint64 days = 0;
    for (const DayRange& gap : gaps) {
        const DayRange cut {std::max(gap.from, within.from), std::min(gap.to, within.to)};
        days += std::max<qint64>(cut.days(), 0);
    }
    return days;
}

bool hasValue(const generation::ChartData& chart, QDate day)
{
    const int index = chart.grid.indexOf(day);
    return index >= 0 && std::any_of(chart.series.begin(), chart.series.end(), [index](const Series& series) {
               return std::isfinite(series.values[static_cast<std::size_t>(index)]);
           });
}

/// Days with a value, by a chart of all of them; nothing where there is no such chart.
std::optional<qint64> daysWithData(const SectionInput& input, const WatchedSeries& series)
{
    const DayRange& days = input.facts.request.days;
    for (const auto& [key, chart] : input.facts.charts) {
        if (!chart || chart->query.metric != series.metric || chart->query.entity != series.entity
            || chart->query.step != Step::Day || chart->query.range.days() != days.days())
            continue;
        qint64 count = 0;
        for (QDate day = days.from; day <= days.to; day = day.addDays(1))
            count += hasValue(*chart, day) ? 1 : 0;
        return count;
    }
    return {};
}

/// Of the days asked for, those that XM has had to publish by now, and those that it did before.
DayRange dueDays(const SectionInput& input, const WatchedSeries& series)
{
    const QDate today = energyday::dayAt(input.facts.now.toMSecsSinceEpoch());
    QDate last = today.addDays(-series.lagDays - 1); // as the gaps have it
    if (const QDate newest = newestDay(input, series); newest.isValid())
        last = std::max(last, newest);
    return {input.facts.request.days.from, std::min(input.facts.request.days.to, last)};
}

QVariantList seriesRow(const SectionInput& input, const WatchedSeries& series, qint64 asked, qint64 absent)
{
    const QDate newest = newestDay(input, series);
    const QDateTime loaded = loadedAt(input, series);
    const QDate today = energyday::dayAt(input.facts.now.toMSecsSinceEpoch());
    QString run;
    if (input.facts.loads && *input.facts.loads)
        if (const auto found = (*input.facts.loads)->find(series.id()); found != (*input.facts.loads)->end())
            run = found->second.run;
    return {seriesName(input, series.metric, series.entity),
            series.id(),
            asked,
            asked - absent,
            asked == 0 ? QVariant()
                       : cell(100.0 * static_cast<double>(asked - absent) / static_cast<double>(asked)),
            cell(newest),
            newest.isValid() ? QVariant(newest.daysTo(today)) : QVariant(),
            cell(loaded),
            run.isEmpty() ? QVariant() : QVariant(run)};
}

Table seriesTable(const SectionInput& input, Section& section, qint64& asked, qint64& absent)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = QStringLiteral("completeness.by-series");
    table.title = texts.translate("Report", "Completeness and age by series");
    table.provenance = databaseProvenance(input, QStringLiteral("metrics, metrics_hourly"));
    table.columns = {
        text(QStringLiteral("series"), texts.translate("Report", "Series")),
        text(QStringLiteral("id"), texts.translate("Report", "Metric and entity")),
        integer(QStringLiteral("asked"), texts.translate("Report", "Days due")),
        integer(QStringLiteral("present"), texts.translate("Report", "Days with data")),
        {QStringLiteral("share"), texts.translate("Report", "Complete"), Column::Type::Percent,
         QStringLiteral("%"), 1},
        {QStringLiteral("newest"), texts.translate("Report", "Newest day"), Column::Type::Day, {}, 0},
        integer(QStringLiteral("age"), texts.translate("Report", "Age"), QStringLiteral("d")),
        {QStringLiteral("loaded"), texts.translate("Report", "Loaded"), Column::Type::Instant, {}, 0},
        text(QStringLiteral("run"), texts.translate("Report", "Run"))};
    for (const WatchedSeries& series : input.facts.watched) {
        const Result<std::vector<DayRange>>* gaps = gapsOf(input, series);
        if (!gaps || !*gaps) {
            if (gaps)
                section.missing.append(series.name % QStringLiteral(": ")
                                       % reasonText(input, Service::Database, gaps->error()));
            continue;
        }
        const DayRange due = dueDays(input, series);
        const qint64 without = missingDays(**gaps, due);
        // Days that XM never published are neither: with or without.
        const qint64 days =
            without + daysWithData(input, series).value_or(std::max<qint64>(due.days(), 0) - without);
        asked += days;
        absent += without;
        table.rows.append(seriesRow(input, series, days, without));
    }
    table.note = texts.translate("Report",
                                 "Days that XM never published are not counted as missing; those that it has "
                                 "yet to publish are not counted at all.");
    return table;
}

/// The kind of a finding as people read it; the kind itself where it has no word.
QString kindWord(const Texts& texts, const QString& kind)
{
    struct Word
    {
        QLatin1String kind;
        const char* word;
    };

    static constexpr Word Words[] = {
        {QLatin1String("null-recurso"), QT_TRANSLATE_NOOP("Report", "No name")},
        {QLatin1String("sistema-alias"), QT_TRANSLATE_NOOP("Report", "Other name of Sistema")},
        {QLatin1String("duplicate-total"), QT_TRANSLATE_NOOP("Report", "Second total of a day")},
        {QLatin1String("price-scaled"), QT_TRANSLATE_NOOP("Report", "Stored in thousandths")},
        {QLatin1String("hour-scaled"), QT_TRANSLATE_NOOP("Report", "Stored in thousandths")},
        {QLatin1String("percent-scaled"), QT_TRANSLATE_NOOP("Report", "Fraction for a percentage")},
        {QLatin1String("percent-unproven"), QT_TRANSLATE_NOOP("Report", "Perhaps a fraction")},
        {QLatin1String("unit-mixed"), QT_TRANSLATE_NOOP("Report", "Mixed units")},
        {QLatin1String("unit-label"), QT_TRANSLATE_NOOP("Report", "Label of the unit")},
        {QLatin1String("unit-unverified"), QT_TRANSLATE_NOOP("Report", "Unit not verified")},
        {QLatin1String("out-of-range"), QT_TRANSLATE_NOOP("Report", "Out of range")},
        {QLatin1String("incomplete-day"), QT_TRANSLATE_NOOP("Report", "Incomplete days")},
        {QLatin1String("incomplete-month"), QT_TRANSLATE_NOOP("Report", "Incomplete months")},
        {QLatin1String("day-differs"), QT_TRANSLATE_NOOP("Report", "Day differs from its hours")}};
    for (const Word& each : Words)
        if (kind == each.kind)
            return texts.translate("Report", each.word);
    return kind;
}

Table findingsTable(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = QStringLiteral("completeness.findings");
    table.title = texts.translate("Report", "Found in the data and how it was read");
    table.provenance = databaseProvenance(input, QStringLiteral("metrics, metrics_hourly"));
    table.columns = {text(QStringLiteral("series"), texts.translate("Report", "Series")),
                     text(QStringLiteral("kind"), texts.translate("Report", "Kind")),
                     text(QStringLiteral("text"), texts.translate("Report", "Finding")),
                     integer(QStringLiteral("rows"), texts.translate("Report", "Rows"))};
    for (const auto& [key, chart] : input.facts.charts) {
        if (!chart)
            continue;
        const QString id = chart->query.metric % u'/' % chart->query.entity;
        for (const generation::Finding& finding : chart->findings) {
            const QString kind = kindWord(texts, finding.kind);
            const bool known =
                std::any_of(table.rows.begin(), table.rows.end(),
                            [&](const QVariantList& row) { return row[0] == id && row[1] == kind; });
            if (!known) // several charts of one series meet the same fault
                table.rows.append({id, kind, findingText(input, finding), finding.rows});
        }
    }
    return table;
}

} // namespace

Table gapsTable(const SectionInput& input, const QString& id)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = id;
    table.title = texts.translate("Report", "Days without data");
    table.provenance = databaseProvenance(input, QStringLiteral("metrics, metrics_hourly"));
    table.columns = {text(QStringLiteral("series"), texts.translate("Report", "Series")),
                     {QStringLiteral("from"), texts.translate("Report", "From"), Column::Type::Day, {}, 0},
                     {QStringLiteral("to"), texts.translate("Report", "To"), Column::Type::Day, {}, 0},
                     integer(QStringLiteral("days"), texts.translate("Report", "Days"))};
    qint64 inAll = 0;
    for (const WatchedSeries& series : input.facts.watched) {
        const Result<std::vector<DayRange>>* gaps = gapsOf(input, series);
        if (!gaps || !*gaps)
            continue;
        for (const DayRange& gap : **gaps) {
            ++inAll;
            if (table.rows.size() < MostGaps)
                table.rows.append(
                    {seriesName(input, series.metric, series.entity), gap.from, gap.to, gap.days()});
        }
    }
    table.note = cutNote(texts, table.rows.size(), inAll);
    return table;
}

Section completenessSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = QStringLiteral("completeness");
    section.title = texts.translate("Report", "Completeness and age of the data");
    qint64 asked = 0;
    qint64 absent = 0;
    const Table series = seriesTable(input, section, asked, absent);
    if (series.rows.isEmpty())
        return section;
    const Provenance provenance = series.provenance;
    if (asked > 0)
        section.figures.append({QStringLiteral("completeness.share"),
                                texts.translate("Report", "Complete"),
                                100.0 * static_cast<double>(asked - absent) / static_cast<double>(asked),
                                QStringLiteral("%"),
                                1,
                                provenance,
                                {}});
    section.figures.append(count(QStringLiteral("completeness.missing-days"),
                                 texts.translate("Report", "Days without data"), absent, provenance));
    section.summary = absent == 0
        ? texts.translate("Report", "Every watched series has data for every day that XM has published.")
        : texts.translate("Report", "%n day(s) of the watched series have no data.", nullptr, absent);
    section.tables.append(series);
    if (const Table gaps = gapsTable(input, QStringLiteral("completeness.gaps")); !gaps.rows.isEmpty())
        section.tables.append(gaps);
    if (const Table findings = findingsTable(input); !findings.rows.isEmpty())
        section.tables.append(findings);
    return section;
}

} // namespace vigia::report
