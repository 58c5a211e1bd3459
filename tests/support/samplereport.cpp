#include "tests/support/samplereport.h"

#include "core/base/energyday.h"

#include <cmath>

namespace vigia::test {
namespace {

using namespace report;

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

QString in(const QString& language, const char* es, const char* en)
{
    return QString::fromUtf8(language == QLatin1String("es") ? es : en);
}

Provenance provenance(const QString& source, int minute = 40)
{
    return {source, QDateTime(QDate(2025, 11, 24), QTime(10, minute), Qt::UTC),
            QStringLiteral("7f3a9c1e-5b1d-4c0e-9a55-0d3c8e2f1b77")};
}

struct SourceName
{
    const char* id;
    const char* es;
    const char* en;
    double level;
};

constexpr SourceName Sources[] = {{"hydro", "Hidráulica", "Hydro", 162.4},
                                  {"thermal", "Térmica", "Thermal", 41.7},
                                  {"solar", "Solar", "Solar", 9.2},
                                  {"wind", "Eólica", "Wind", 1.8},
                                  {"cogeneration", "Cogeneración", "Cogeneration", 2.9}};

double wave(double level, qint64 day, int salt)
{
    return level
        * (1 + 0.16 * std::sin(static_cast<double>(day) / 29 + salt)
           + 0.05 * std::cos(static_cast<double>(day) * 0.9 + salt));
}

std::vector<qint64> daysOf(const DayRange& days)
{
    std::vector<qint64> instants;
    for (QDate day = days.from; day <= days.to; day = day.addDays(1))
        instants.push_back(energyday::hourStartMs(day, 1));
    return instants;
}

Chart generationChart(const DayRange& days, const QString& language, bool withGap)
{
    Chart chart {QStringLiteral("generation.by-source.daily"),
                 in(language, "Generación por fuente", "Generation by source"),
                 QStringLiteral("GWh"),
                 Chart::Kind::StackedArea,
                 daysOf(days),
                 QStringLiteral("day"),
                 {},
                 provenance(QStringLiteral("metrics · Gene/Recurso"))};
    int salt = 0;
    for (const SourceName& source : Sources) {
        Chart::Line line {QString::fromLatin1(source.id), in(language, source.es, source.en), {}};
        for (std::size_t i = 0; i < chart.instants.size(); ++i)
            line.values.push_back(withGap && i / 3 == 3 ? NaN
                                                        : wave(source.level, static_cast<qint64>(i), salt));
        chart.lines.push_back(std::move(line));
        ++salt;
    }
    return chart;
}

double sum(const std::vector<double>& values)
{
    double total = 0;
    for (const double value : values)
        total += std::isfinite(value) ? value : 0;
    return total;
}

Table sourceTable(const Chart& chart, const QString& language)
{
    double all = 0;
    for (const Chart::Line& line : chart.lines)
        all += sum(line.values);
    Table table {QStringLiteral("generation.by-source"),
                 in(language, "Generación por fuente", "Generation by source"),
                 {{QStringLiteral("source"), in(language, "Fuente", "Source")},
                  {QStringLiteral("gwh"), in(language, "Generación", "Generation"), Column::Type::Number,
                   QStringLiteral("GWh")},
                  {QStringLiteral("share"), in(language, "Participación", "Share"), Column::Type::Percent,
                   QStringLiteral("%"), 1}},
                 {},
                 {},
                 chart.provenance,
                 {}};
    for (const Chart::Line& line : chart.lines)
        table.rows.append({line.name, sum(line.values), sum(line.values) / all * 100});
    table.totals = {in(language, "Total", "Total"), all, 100.0};
    return table;
}

Table plantTable(int plants, const QString& language)
{
    const QStringList hostile = hostileNames();
    Table table {
        QStringLiteral("generation.by-plant"),
        in(language, "Generación por planta", "Generation by plant"),
        {{QStringLiteral("code"), in(language, "Código", "Code")},
         {QStringLiteral("plant"), in(language, "Planta", "Plant")},
         {QStringLiteral("gwh"), in(language, "Generación", "Generation"), Column::Type::Number,
          QStringLiteral("GWh")},
         {QStringLiteral("hours"), in(language, "Horas", "Hours"), Column::Type::Integer, QStringLiteral("h"),
          0},
         {QStringLiteral("last"), in(language, "Último día", "Last day"), Column::Type::Day}},
        {},
        {},
        provenance(QStringLiteral("metrics · Gene/Recurso")),
        in(language, "963 plantas; se muestran las primeras.", "963 plants; the first ones are shown.")};
    double total = 0;
    qint64 hours = 0;
    for (int i = 0; i < plants; ++i) {
        const bool isHostile = i % 5 == 2;
        const QString name =
            isHostile ? hostile.at(i / 5 % hostile.size()) : QStringLiteral("PLANTA %1").arg(i + 1);
        const double gwh = 1800.0 / (i + 1.5);
        const bool isMissing = i % 11 == 9;
        table.rows.append({QStringLiteral("P%1").arg(i, 3, 10, QLatin1Char('0')), name,
                           isMissing ? QVariant(NaN) : QVariant(gwh),
                           isMissing ? QVariant() : QVariant(720 - i % 7),
                           QDate(2025, 11, 30).addDays(-(i % 4))});
        total += isMissing ? 0 : gwh;
        hours += isMissing ? 0 : 720 - i % 7;
    }
    table.totals = {in(language, "Total", "Total"), QVariant(), total, hours, QVariant()};
    return table;
}

Section generationSection(const DayRange& days, const QString& language, int plants, bool withGap)
{
    const Chart chart = generationChart(days, language, withGap);
    const Table bySource = sourceTable(chart, language);
    const double total = bySource.totals.at(1).toDouble();
    Section section {
        QStringLiteral("generation"),
        in(language, "Generación", "Generation"),
        in(language,
           "El agua dio tres cuartas partes de la energía; no hubo un día por debajo de la demanda.",
           "Water gave three quarters of the energy; no day fell below demand."),
        {},
        {},
        {},
        {}};
    section.figures = {
        {QStringLiteral("generation.total"),
         in(language, "Generación total", "Total generation"),
         total,
         QStringLiteral("GWh"),
         2,
         bySource.provenance,
         {}},
        {QStringLiteral("generation.mean"),
         in(language, "Media por día", "Mean a day"),
         total / static_cast<double>(days.days()),
         QStringLiteral("GWh"),
         2,
         bySource.provenance,
         {}},
        {QStringLiteral("generation.exchange"),
         in(language, "Intercambio neto", "Net exchange"),
         -1234.567,
         QStringLiteral("MWh"),
         1,
         bySource.provenance,
         {}},
        {QStringLiteral("generation.peak"),
         in(language, "Hora máxima", "Peak hour"),
         NaN,
         QStringLiteral("MW"),
         0,
         {},
         in(language, "No hay filas horarias para este rango.", "There are no hourly rows in this range.")}};
    section.charts = {chart};
    section.tables = {bySource, plantTable(plants, language)};
    return section;
}

Section priceSection(const DayRange& days, const QString& language)
{
    Chart lines {QStringLiteral("price.daily"),
                 in(language, "Precio de bolsa", "Pool price"),
                 QStringLiteral("COP/kWh"),
                 Chart::Kind::Lines,
                 daysOf(days),
                 QStringLiteral("day"),
                 {},
                 provenance(QStringLiteral("metrics · PrecBolsNaci/Sistema"))};
    const std::pair<const char*, const char*> names[] = {
        {"Mínimo", "Lowest"}, {"Medio", "Mean"}, {"Máximo", "Highest"}};
    int salt = 0;
    for (const auto& [es, en] : names) {
        Chart::Line line {{}, in(language, es, en), {}};
        for (std::size_t i = 0; i < lines.instants.size(); ++i)
            line.values.push_back(i % 97 == 40 ? NaN : wave(180 + salt * 130, static_cast<qint64>(i), salt));
        lines.lines.push_back(std::move(line));
        ++salt;
    }
    Section section {QStringLiteral("price"), in(language, "Precio", "Price"), {}, {}, {lines}, {}, {}};
    section.figures = {{QStringLiteral("price.mean"),
                        in(language, "Precio medio", "Mean price"),
                        312.4567,
                        QStringLiteral("COP/kWh"),
                        2,
                        lines.provenance,
                        {}}};
    return section;
}

Section runsSection(const QString& language)
{
    Chart bars {QStringLiteral("runs.by-state"),
                in(language, "Corridas por estado", "Runs by state"),
                QStringLiteral("1"),
                Chart::Kind::StackedBars,
                daysOf({QDate(2025, 11, 1), QDate(2025, 11, 30)}),
                QStringLiteral("day"),
                {},
                provenance(QStringLiteral("etl.run"))};
    Chart::Line good {{}, QStringLiteral("SUCCESS"), {}};
    Chart::Line bad {{}, QStringLiteral("FAILURE"), {}};
    for (std::size_t i = 0; i < bars.instants.size(); ++i) {
        good.values.push_back(20 + static_cast<double>(i % 5));
        bad.values.push_back(static_cast<double>(i % 7 == 3 ? 4 : 0));
    }
    bars.lines = {good, bad};
    Table table {QStringLiteral("runs.failed"),
                 in(language, "Corridas fallidas", "Failed runs"),
                 {{QStringLiteral("run"), in(language, "Corrida", "Run")},
                  {QStringLiteral("job"), in(language, "Trabajo", "Job")},
                  {QStringLiteral("began"), in(language, "Inicio", "Began"), Column::Type::Instant},
                  {QStringLiteral("took"), in(language, "Duración", "Took"), Column::Type::Duration},
                  {QStringLiteral("error"), in(language, "Error", "Error")}},
                 {},
                 {},
                 provenance(QStringLiteral("etl.run")),
                 {}};
    const QStringList hostile = hostileNames();
    for (int i = 0; i < 12; ++i)
        table.rows.append({QStringLiteral("%1c1e5b1d").arg(i), QStringLiteral("Gene/Recurso"),
                           QDateTime(QDate(2025, 11, 1 + i), QTime(11, 5, i % 2), Qt::UTC),
                           qint64(17) * i * i * i,
                           i % 3 == 0 ? hostile.at(i % hostile.size())
                                      : in(language,
                                           "El servidor respondió HTML en vez de JSON después de tres "
                                           "intentos; se reintenta con la próxima programación.",
                                           "The server answered HTML instead of JSON after three attempts; "
                                           "it is tried again on the next schedule.")});
    Section section {QStringLiteral("runs"),
                     in(language, "Corridas ETL", "ETL runs"),
                     in(language, "12 de 646 corridas fallaron.", "12 of 646 runs failed."),
                     {},
                     {bars},
                     {table},
                     {}};
    section.figures = {{QStringLiteral("runs.failure-rate"),
                        in(language, "Tasa de fallas", "Failure rate"),
                        1.857,
                        QStringLiteral("%"),
                        1,
                        bars.provenance,
                        {}},
                       {QStringLiteral("runs.count"),
                        in(language, "Corridas", "Runs"),
                        646,
                        QStringLiteral("1"),
                        0,
                        bars.provenance,
                        {}}};
    return section;
}

Section reservoirSection(const QString& language)
{
    Chart bars {QStringLiteral("reservoirs.monthly"),
                in(language, "Volumen útil", "Useful volume"),
                QStringLiteral("%"),
                Chart::Kind::Bars,
                {},
                QStringLiteral("month"),
                {},
                provenance(QStringLiteral("metrics · VoluUtilDiarEner/Embalse"))};
    Chart::Line now {{}, QStringLiteral("2025"), {}};
    Chart::Line before {{}, QStringLiteral("2024"), {}};
    for (int m = 1; m <= 12; ++m) {
        bars.instants.push_back(energyday::hourStartMs(QDate(2025, m, 1), 1));
        now.values.push_back(m == 6 ? NaN : wave(58, m * 20, 1));
        before.values.push_back(wave(49, m * 20, 2));
    }
    bars.lines = {now, before};
    return {QStringLiteral("reservoirs"), in(language, "Embalses", "Reservoirs"), {}, {}, {bars}, {}, {}};
}

Section missingSection(const QString& language)
{
    return {QStringLiteral("targets"),
            in(language, "Objetivos", "Targets"),
            {},
            {},
            {},
            {},
            {in(language,
                "Prometheus no respondió en 2 s: no se puede decir la disponibilidad de los workers ni de "
                "los objetivos. Revise el servicio y haga otra vez el reporte.",
                "Prometheus did not answer within 2 s: the availability of workers and targets can't be "
                "told. Check the service and make the report again.")}};
}

Report frame(const QString& language, const DayRange& days)
{
    Report report;
    report.title = in(language, "Reporte de operación", "Operations report");
    report.site = QStringLiteral("Centro <Bogotá> & Medellín");
    report.simulated = true;
    report.days = days;
    report.language = language;
    report.made = QDateTime(QDate(2025, 12, 1), QTime(13, 5, 7), Qt::UTC);
    report.madeBy = QStringLiteral("maria.gomez");
    report.program = QStringLiteral("Vigía 0.1.0");
    return report;
}

} // namespace

QStringList hostileNames()
{
    return {QStringLiteral("<script>alert('x')</script>"),
            QStringLiteral("=cmd|' /C calc'!A0"),
            QStringLiteral("=cmd()"),
            QStringLiteral("😀 Emoji 🇨🇴"),
            QStringLiteral("محطة توليد"),
            QStringLiteral("תחנת כוח"),
            QStringLiteral("+57 1 \"quoted\", with comma\nand a line"),
            QStringLiteral("@SUM(1+1)"),
            QStringLiteral("-2+3"),
            QStringLiteral("]]> --> </style> &amp; \" '"),
            QStringLiteral("a") + QChar(0) + QStringLiteral("b") + QChar(0x1b) + QStringLiteral("c")
                + QChar(0xd800) + QStringLiteral("d"),
            QStringLiteral("\tTab first"),
            QString(400, QLatin1Char('W'))};
}

Report sampleReport(const QString& language, int plants)
{
    const DayRange days {QDate(2025, 11, 1), QDate(2025, 11, 30)};
    Report report = frame(language, days);
    report.sections = {generationSection(days, language, plants, true), priceSection(days, language),
                       reservoirSection(language), runsSection(language), missingSection(language)};
    return report;
}

Report yearReport(const QString& language)
{
    const DayRange days {QDate(2025, 1, 1), QDate(2025, 12, 31)};
    Report report = frame(language, days);
    report.sections = {generationSection(days, language, 20, false), priceSection(days, language),
                       reservoirSection(language), runsSection(language), missingSection(language)};
    return report;
}

Report emptyReport()
{
    Report report = frame(QStringLiteral("en"), {QDate(2025, 11, 1), QDate(2025, 11, 1)});
    Section section = missingSection(QStringLiteral("en"));
    section.charts = {Chart {QStringLiteral("none"),
                             QStringLiteral("Nothing"),
                             QStringLiteral("GWh"),
                             Chart::Kind::Lines,
                             {},
                             QStringLiteral("day"),
                             {},
                             {}}};
    section.tables = {Table {QStringLiteral("none"),
                             QStringLiteral("Nothing"),
                             {{QStringLiteral("a"), QStringLiteral("A")}},
                             {},
                             {},
                             {},
                             {}},
                      Table {}};
    section.figures = {Figure {}};
    report.sections = {section, Section {}};
    return report;
}

} // namespace vigia::test
