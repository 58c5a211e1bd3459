// Workers and targets: how much of the time they were up, as far as Prometheus sampled it.
#include "core/report/sections/sectionparts.h"

#include <algorithm>

namespace vigia::report {

namespace {

struct Row
{
    QString pool;
    QString name;
    double share = NoFigure; ///< 0..100
    QDateTime first;
};

struct Words
{
    QString section; ///< "targets"
    QString nameLabel; ///< Prometheus' label of the name
    QString nameTitle;
    QString source;
};

double valueOf(const targets::QuerySeries& series)
{
    return series.samples.isEmpty() ? NoFigure : series.samples.last().value;
}

QList<Row> rowsOf(const AvailabilityFacts& facts, const QString& label)
{
    const QString job = QStringLiteral("job");
    QList<Row> rows;
    for (const targets::QuerySeries& series : facts.share.series) {
        Row row {series.labels.value(job), series.labels.value(label), 100 * valueOf(series), {}};
        for (const targets::QuerySeries& first : facts.first.series)
            if (first.labels.value(job) == row.pool && first.labels.value(label) == row.name
                && std::isfinite(valueOf(first)))
                row.first = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(valueOf(first)), Qt::UTC);
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.share, a.pool, a.name) < std::tie(b.share, b.pool, b.name);
    });
    return rows;
}

/// Prometheus keeps some days only: what it did not see is not said to be up.
QString seenNote(const SectionInput& input, const QList<Row>& rows)
{
    constexpr qint64 Slack = 3600; // the first sample is looked for in such steps, at least
    QDateTime first;
    for (const Row& row : rows)
        if (row.first.isValid() && (!first.isValid() || row.first < first))
            first = row.first;
    if (!first.isValid() || input.facts.from.secsTo(first) <= 2 * Slack)
        return {};
    return input.texts
        .translate("Report", "Prometheus has samples from %1 on; of the time before nothing is known.")
        .arg(energyday::localTime(first.toMSecsSinceEpoch()).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

Section availability(const SectionInput& input, const Asked<AvailabilityFacts>& asked, const QString& title,
                     const Words& words)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = words.section;
    section.title = title;
    const AvailabilityFacts* facts = have(input, asked, Service::Prometheus, title, section.missing);
    if (!facts)
        return section;
    const QList<Row> rows = rowsOf(*facts, words.nameLabel);
    if (rows.isEmpty()) {
        section.missing.append(
            texts.translate("Report", "%1: Prometheus has no samples of these days.").arg(title));
        return section;
    }
    const Provenance provenance {words.source, input.facts.to, {}};
    Table table;
    table.id = words.section % QStringLiteral(".availability");
    table.title = title;
    table.provenance = provenance;
    table.columns = {
        {QStringLiteral("pool"), texts.translate("Report", "Pool"), Column::Type::Text, {}, 0},
        {QStringLiteral("name"), words.nameTitle, Column::Type::Text, {}, 0},
        {QStringLiteral("share"), texts.translate("Report", "Up"), Column::Type::Percent, QStringLiteral("%"),
         2},
        {QStringLiteral("first"), texts.translate("Report", "First sample"), Column::Type::Instant, {}, 0}};
    double sum = 0;
    for (const Row& row : rows) {
        sum += row.share;
        table.rows.append({row.pool, row.name, cell(row.share), cell(row.first)});
    }
    table.note = seenNote(input, rows);
    section.figures = {
        {words.section % QStringLiteral(".mean"), texts.translate("Report", "Mean availability"),
         sum / static_cast<double>(rows.size()), QStringLiteral("%"), 2, provenance, table.note},
        {words.section % QStringLiteral(".lowest"), texts.translate("Report", "Lowest availability"),
         rows.first().share, QStringLiteral("%"), 2, provenance, rows.first().name},
        count(words.section % QStringLiteral(".count"), words.nameTitle, rows.size(), provenance)};
    section.tables.append(table);
    return section;
}

} // namespace

Section workersSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    return availability(input, input.facts.workers, texts.translate("Report", "Workers"),
                        {QStringLiteral("workers"), QStringLiteral("hostname"),
                         texts.translate("Report", "Worker"),
                         QStringLiteral("Prometheus · celery_worker_up")});
}

Section targetsSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    return availability(input, input.facts.targets, texts.translate("Report", "Targets"),
                        {QStringLiteral("targets"), QStringLiteral("instance"),
                         texts.translate("Report", "Target"), QStringLiteral("Prometheus · up")});
}

} // namespace vigia::report
