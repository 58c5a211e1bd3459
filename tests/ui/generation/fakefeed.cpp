#include "tests/ui/generation/fakefeed.h"

#include "tests/ui/charts/samplecharts.h"

#include <cmath>

namespace vigia::test {

namespace {

template<typename T>
QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

const QStringList Reservoirs {
    QStringLiteral("PENOL"),      QStringLiteral("AGREGADO BOGOTA"), QStringLiteral("GUAVIO"),
    QStringLiteral("EL QUIMBO"),  QStringLiteral("TOPOCORO"),        QStringLiteral("CHUZA"),
    QStringLiteral("ESMERALDA"),  QStringLiteral("RIOGRANDE2"),      QStringLiteral("SALVAJINA"),
    QStringLiteral("MIRAFLORES"), QStringLiteral("SAN LORENZO"),     QStringLiteral("AMANI")};

const QStringList Plants {QStringLiteral("PES1"), QStringLiteral("GVIO"), QStringLiteral("SNCR"),
                          QStringLiteral("CHVR"), QStringLiteral("SOG1"), QStringLiteral("PRC3"),
                          QStringLiteral("PGUG"), QStringLiteral("GTPE"), QStringLiteral("CHBG"),
                          QStringLiteral("GTRG"), QStringLiteral("ALBG"), QStringLiteral("PRC2")};

const QStringList PlantNames {QStringLiteral("PESCADERO-ITUANGO"),
                              QStringLiteral("GUAVIO"),
                              QStringLiteral("SAN CARLOS"),
                              QStringLiteral("CHIVOR"),
                              QStringLiteral("SOGAMOSO"),
                              QStringLiteral("PORCE III"),
                              QStringLiteral("PAGUA"),
                              QStringLiteral("GUATAPE"),
                              QStringLiteral("EL QUIMBO"),
                              QStringLiteral("GUATRON"),
                              QStringLiteral("ALBAN"),
                              QStringLiteral("PORCE II")};

Series summed(const ui::ChartContent& content)
{
    Series sum = content.series.front();
    sum.code = QStringLiteral("Sistema");
    for (std::size_t k = 1; k < content.series.size(); ++k)
        for (std::size_t i = 0; i < sum.values.size(); ++i)
            sum.values[i] += content.series[k].values[i];
    return sum;
}

std::vector<Series> daily(const QStringList& codes, const Grid& grid, double level, double swing)
{
    std::vector<Series> all;
    for (qsizetype k = 0; k < codes.size(); ++k) {
        Series series {codes[k], codes[k], QStringLiteral("GWh"), {}, {}};
        for (int i = 0; i < grid.size; ++i)
            series.values.push_back(level * 4000 / static_cast<double>(k + 1)
                                    * (1 + swing * std::sin(i / 40.0 + static_cast<double>(k))));
        all.push_back(std::move(series));
    }
    return all;
}

std::vector<Series> plantCurves(const ui::ChartContent& content, const generation::ChartQuery& query)
{
    const Series total = summed(content);
    const QStringList codes =
        query.codes.isEmpty() ? Plants + QStringList {generation::OthersCode} : query.codes;
    std::vector<Series> all;
    for (qsizetype k = 0; k < codes.size(); ++k) {
        Series series = total;
        series.code = codes[k];
        const qsizetype known = Plants.indexOf(codes[k]);
        series.name = known >= 0 ? PlantNames[known] : codes[k];
        const double share =
            codes[k] == generation::OthersCode ? 0.4 : 0.6 * 0.35 / static_cast<double>(k + 2);
        for (std::size_t i = 0; i < series.values.size(); ++i)
            series.values[i] *=
                share * (1 + 0.2 * std::sin(static_cast<double>(i) / 11.0 + static_cast<double>(k)));
        all.push_back(std::move(series));
    }
    return all;
}

} // namespace

Step FakeFeed::finest(const QString& metric, const QString&) const
{
    const bool isHourly = metric == u"Gene" || metric.startsWith(u"Dema") || metric == u"PrecBolsNaci";
    return isHourly ? Step::Hour : Step::Day;
}

generation::ChartData FakeFeed::dataFor(const generation::ChartQuery& query) const
{
    using generation::Grouping;
    ui::ChartContent content = query.metric.startsWith(u"Prec") ? priceChart(query.range, query.step)
                                                                : sourceChart(query.range, query.step);
    if (holeDay.isValid())
        cutOut(content, holeDay, 6, query.step == Step::Hour ? holeHours : 1);
    generation::ChartData data;
    data.query = query;
    data.grid = content.grid;
    if (query.metric == u"VoluUtilDiarEner")
        data.series = daily(Reservoirs, data.grid, 0.65, 0.1);
    else if (query.metric == u"CapaUtilDiarEner")
        data.series = daily(Reservoirs, data.grid, 1, 0);
    else if (query.metric == u"PorcVoluUtilDiar") {
        data.series = daily({QStringLiteral("Sistema")}, data.grid, 0.017, 0.05);
        data.series.front().unit = QStringLiteral("%");
    } else if (query.metric == u"PrecEscaAct") {
        data.series = {content.series.front()};
        for (double& value : data.series.front().values)
            value = 470;
    } else if (query.grouping == Grouping::Source)
        data.series = content.series;
    else if (query.grouping == Grouping::Code)
        data.series = plantCurves(content, query);
    else
        data.series = {summed(content)};
    const double factor = query.metric == u"DemaReal" ? 0.9875 : query.metric == u"DemaCome" ? 1.0002 : 1;
    for (Series& series : data.series)
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            const bool isKnown = dataUntil.isValid() && data.grid.dayAt(static_cast<int>(i)) <= dataUntil;
            series.values[i] = isKnown ? series.values[i] * factor * scale : NoValue;
        }
    data.provenance = {query.grouping == Grouping::Source ? generation::Provenance::Kind::Aggregated
                                                          : generation::Provenance::Kind::Raw,
                       query.grouping == Grouping::Source ? 960LL * data.grid.size : data.grid.size,
                       31,
                       dataUntil,
                       QDateTime(QDate(2026, 6, 14), QTime(11, 2), Qt::UTC),
                       QDateTime()};
    return data;
}

QFuture<Result<generation::ChartData>> FakeFeed::chart(const generation::ChartQuery& query)
{
    auto promise = std::make_shared<QPromise<Result<generation::ChartData>>>();
    promise->start();
    asked.push_back({query, promise});
    if (!holds) {
        if (failsWith)
            fail(asked.size() - 1, *failsWith);
        else
            answer(asked.size() - 1);
    }
    return promise->future();
}

void FakeFeed::answer(std::size_t i)
{
    asked[i].promise->addResult(dataFor(asked[i].query));
    asked[i].promise->finish();
}

void FakeFeed::fail(std::size_t i, const Error& error)
{
    asked[i].promise->addResult(vigia::fail(error));
    asked[i].promise->finish();
}

QFuture<Result<std::vector<generation::PlantInfo>>> FakeFeed::plants()
{
    ++plantQuestions;
    std::vector<generation::PlantInfo> plants;
    for (qsizetype k = 0; k < Plants.size(); ++k)
        plants.push_back({Plants[k], PlantNames[k], QStringLiteral("hydro")});
    return ready(Result<std::vector<generation::PlantInfo>>(std::move(plants)));
}

QFuture<Result<std::vector<DayRange>>> FakeFeed::gaps(const generation::GapQuery&)
{
    return ready(Result<std::vector<DayRange>>(std::vector<DayRange>(missing.cbegin(), missing.cend())));
}

QFuture<Result<generation::PointInfo>> FakeFeed::point(const generation::PointQuery& query)
{
    points.push_back(query);
    generation::PointInfo info;
    info.value = 7710;
    info.unit = QStringLiteral("MWh");
    info.rows = 1;
    info.loadedAt = QDateTime(QDate(2026, 6, 14), QTime(11, 2), Qt::UTC);
    info.run = QStringLiteral("7f3a0000-0000-4000-8000-000000000000");
    info.runBy = QStringLiteral("operador1");
    return ready(Result<generation::PointInfo>(info));
}

} // namespace vigia::test
