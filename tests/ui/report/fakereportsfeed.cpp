#include "tests/ui/report/fakereportsfeed.h"

namespace vigia::test {

namespace {

template<typename R>
QFuture<R> answered(const R& value)
{
    QPromise<R> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<QList<report::ReportDefinition>>> FakeReportsFeed::definitions()
{
    using All = Result<QList<report::ReportDefinition>>;
    return answered(failsWith ? All(fail(*failsWith)) : All(saved));
}

QFuture<Result<>> FakeReportsFeed::saveDefinition(const report::ReportDefinition& definition)
{
    if (failsWith)
        return answered(Result<>(fail(*failsWith)));
    saved.append(definition);
    return answered(Result<>());
}

QFuture<Result<>> FakeReportsFeed::removeDefinition(const QString& name)
{
    saved.removeIf([&](const report::ReportDefinition& one) { return one.name == name; });
    return answered(Result<>());
}

QFuture<Result<report::Report>> FakeReportsFeed::collect(const report::ReportRequest& request)
{
    auto promise = std::make_shared<QPromise<Result<report::Report>>>();
    promise->start();
    asked.push_back({request, promise});
    return promise->future();
}

QFuture<Result<>> FakeReportsFeed::write(const report::Report& report, const QString& format,
                                         const QString& path)
{
    if (failsWith)
        return answered(Result<>(fail(*failsWith)));
    written.push_back({report, format, path});
    return answered(Result<>());
}

void FakeReportsFeed::answer(const Result<report::Report>& result)
{
    asked.back().promise->addResult(result);
    asked.back().promise->finish();
}

report::Report sampleReport(int rows)
{
    report::Report report;
    report.title = QStringLiteral("Report of <b>June</b>");
    report.site = QStringLiteral("site & co");
    report.days = {QDate(2026, 6, 14), QDate(2026, 6, 14)};
    report.language = QStringLiteral("en");
    report.made = QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
    report::Section section;
    section.title = QStringLiteral("Generation");
    section.missing.append(QStringLiteral("Prometheus is away <script>"));
    report::Figure figure;
    figure.label = QStringLiteral("Total");
    figure.value = 252.98;
    figure.unit = QStringLiteral("GWh");
    section.figures.append(figure);
    report::Chart chart;
    chart.title = QStringLiteral("By hour");
    chart.step = QStringLiteral("hour");
    for (int hour = 0; hour < 24; ++hour)
        chart.instants.push_back(energyday::hourStartMs(report.days.from, hour + 1));
    chart.lines.push_back({QStringLiteral("hydro"), QStringLiteral("Hydro"), std::vector<double>(24, 10.0)});
    section.charts.append(chart);
    report::Table table;
    table.title = QStringLiteral("Plants");
    table.columns.append({QStringLiteral("plant"), QStringLiteral("Plant")});
    for (int row = 0; row < rows; ++row)
        table.rows.append({QStringLiteral("<img src=\"file:///etc/passwd\"> plant-%1.").arg(row)});
    section.tables.append(table);
    report.sections.append(section);
    return report;
}

} // namespace vigia::test
