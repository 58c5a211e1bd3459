#include "tests/integration/generation/portalfixture.h"

namespace vigia::test {

namespace {

etl::Rule hourly(const char* metric, const char* entity, const char* unit, const char* hourUnit,
                 double factor, double hourFactor)
{
    etl::Rule rule;
    rule.metric = QString::fromLatin1(metric);
    rule.entity = QString::fromLatin1(entity);
    rule.endpoint = xm::Endpoint::Hourly;
    rule.unit = QString::fromLatin1(unit);
    rule.hourUnit = QString::fromLatin1(hourUnit);
    rule.factor = factor;
    rule.hourFactor = hourFactor;
    return rule;
}

etl::Rule daily(const char* metric, const char* entity, const char* unit, double max)
{
    etl::Rule rule = hourly(metric, entity, unit, "", 1, 1);
    rule.endpoint = xm::Endpoint::Daily;
    rule.rangeMax = max;
    return rule;
}

} // namespace

generation::MetricTable testMetrics()
{
    std::vector<etl::Rule> rules;
    etl::Rule plants = hourly("Gene", "Recurso", "GWh", "MWh", 1e-6, 1e-3);
    plants.emptyIsZero = true;
    plants.rangeMax = 32;
    rules.push_back(plants);
    etl::Rule system = hourly("Gene", "Sistema", "GWh", "MWh", 1e-6, 1e-3);
    system.complete = true;
    system.rangeMin = 80;
    system.rangeMax = 330;
    rules.push_back(system);
    etl::Rule price = hourly("PrecBolsNaci", "Sistema", "COP/kWh", "COP/kWh", 1, 1);
    price.aggregation = Aggregation::Mean;
    price.complete = true;
    price.rangeMax = 5000;
    rules.push_back(price);
    rules.push_back(hourly("RestAliv", "Sistema", "MCOP", "MCOP", 1e-6, 1e-6));
    rules.push_back(hourly("DemaCome", "Agente", "GWh", "MWh", 1e-6, 1e-3));
    etl::Rule power = hourly("DispoReal", "Recurso", "MW", "MW", 1e-3, 1e-3);
    power.aggregation = Aggregation::Mean;
    power.emptyIsZero = true;
    power.rangeMax = 1300;
    rules.push_back(power);
    etl::Rule offer = hourly("PrecOferDesp", "Recurso", "COP/kWh", "COP/kWh", 1, 1);
    offer.aggregation = Aggregation::Mean;
    rules.push_back(offer);
    rules.push_back(daily("CapEfecNeta", "Recurso", "MW", 1300));
    etl::Rule percent = daily("PorcVoluUtilDiar", "Sistema", "%", 105);
    percent.rangeMin = 5;
    rules.push_back(percent);
    rules.push_back(daily("PorcVoluUtilDiar", "Embalse", "%", 130));
    rules.push_back(daily("VoluUtilDiarEner", "Embalse", "GWh", 20000));
    etl::Rule sparse = daily("DemaNoAtenProg", "Area", "GWh", 20);
    sparse.sparse = true;
    rules.push_back(sparse);
    etl::Rule monthly = daily("FAER", "Sistema", "MCOP", 1e5);
    monthly.endpoint = xm::Endpoint::Monthly;
    rules.push_back(monthly);
    return generation::MetricTable(rules);
}

Result<std::unique_ptr<PortalDatabase>> PortalDatabase::make(PgCluster& cluster, bool migrated)
{
    auto database = std::make_unique<PortalDatabase>();
    const Result<QString> url = cluster.freshDatabase(true, migrated);
    if (!url)
        return fail(url.error());
    database->m_url = *url;
    Result<std::unique_ptr<db::Connection>> connection = db::Connection::open(PgCluster::config(*url));
    if (!connection)
        return fail(connection.error());
    database->m_connection = std::move(*connection);
    return database;
}

Result<> PortalDatabase::run(const QByteArray& sql)
{
    return m_connection->script(sql);
}

Result<> PortalDatabase::plant(const QByteArray& code, const QByteArray& tipo)
{
    return run("INSERT INTO catalogos (catalogo, codigo, nombre, tipo) VALUES ('ListadoRecursos', '" + code
               + "', 'PLANTA " + code + "', '" + tipo + "')");
}

Result<> PortalDatabase::hours(const QByteArray& series, const QByteArray& key, const QByteArray& day,
                               const std::vector<double>& values, const QByteArray& unit)
{
    const QByteArrayList names = series.split('/');
    QByteArrayList rows;
    for (std::size_t hour = 0; hour < values.size(); ++hour)
        if (!std::isnan(values[hour]))
            rows.append("('" + day + "', '" + names.at(0) + "', '" + names.at(1) + "', " + key + ", "
                        + QByteArray::number(static_cast<int>(hour) + 1) + ", "
                        + QByteArray::number(values[hour], 'g', 17) + ", " + unit + ')');
    return run(
        "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad) VALUES "
        + rows.join(", "));
}

Result<> PortalDatabase::day(const QByteArray& series, const QByteArray& key, const QByteArray& day,
                             double value, const QByteArray& unit)
{
    const QByteArrayList names = series.split('/');
    return run("INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad) VALUES ('" + day
               + "', '" + names.at(0) + "', '" + names.at(1) + "', " + key + ", "
               + QByteArray::number(value, 'g', 17) + ", " + unit + ')');
}

generation::PgGenerationSource PortalDatabase::source(generation::QueryLimits limits)
{
    static const auto metrics = std::make_shared<const generation::MetricTable>(testMetrics());
    return {*m_connection, metrics, limits};
}

Result<generation::ChartData> PortalDatabase::chart(const generation::ChartQuery& query,
                                                    generation::QueryLimits limits)
{
    return source(limits).chart(query);
}

generation::ChartQuery ask(const char* series, const char* from, const char* to, Step step,
                           generation::Grouping grouping)
{
    generation::ChartQuery query;
    query.metric = QString::fromUtf8(series).section(u'/', 0, 0);
    query.entity = QString::fromUtf8(series).section(u'/', 1);
    query.range = {QDate::fromString(QString::fromLatin1(from), Qt::ISODate),
                   QDate::fromString(QString::fromLatin1(to), Qt::ISODate)};
    query.step = step;
    query.grouping = grouping;
    return query;
}

Series curve(const generation::ChartData& data, const char* code)
{
    for (const Series& series : data.series)
        if (series.code == QLatin1String(code))
            return series;
    return {};
}

QStringList codes(const generation::ChartData& data)
{
    QStringList codes;
    for (const Series& series : data.series)
        codes.append(series.code);
    return codes;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u',');
}

QStringList kinds(const generation::ChartData& data)
{
    QStringList kinds;
    for (const generation::Finding& finding : data.findings)
        kinds.append(finding.kind);
    return kinds;
}

} // namespace vigia::test
