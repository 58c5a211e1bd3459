#include "core/site/standin/lists.h"

#include <array>

namespace vigia::standin {

namespace {

/// "Url" of a list is wrong in XM's own catalogue.
QByteArray catalogueUrl(Endpoint endpoint)
{
    QByteArray host = "https://servapibi.xm.com.co/";
    switch (endpoint) {
    case Endpoint::Hourly:
        return host + "hourly";
    case Endpoint::Daily:
        return host + "daily";
    case Endpoint::Monthly:
        return host + "monthly";
    case Endpoint::Annual:
        return host + "annual";
    case Endpoint::Lists:
        return host + "list";
    }
    return host;
}

/// The catalogue spells the kind of lists with an s that the answers lack.
QByteArray catalogueType(Endpoint endpoint)
{
    return endpoint == Endpoint::Lists ? QByteArray("ListsEntities") : entitiesKey(endpoint);
}

/// XM's descriptions are cut at 200 characters, and hold odd spaces and quotes.
QByteArray description(const MetricInfo& metric)
{
    if (metric.id == "DemaReal" && metric.entity == "Sistema") {
        return "Demanda simulada para pruebas. La descripción se corta a doscientos caracteres aunque la "
               "frase quede a "
               "la mitad, de modo que un cliente no puede usarla como clave ni suponer que termina en un "
               "punt";
    }
    if (metric.id == "PrecCargConf")
        return "\u00a0Precio simulado, con un espacio duro al comienzo";
    if (metric.id == "RestAliv")
        return "“Valor simulado”, entre comillas tipográficas, con coma";
    return {};
}

void writeMetrics(const Catalogue& catalogue, QDate snapshot, ItemWriter& out)
{
    for (const MetricInfo& metric : catalogue.metrics()) {
        out.listed(snapshot,
                   {{"MetricId", metric.id},
                    {"MetricName", metric.name},
                    {"Entity", metric.entity},
                    {"MaxDays", QByteArray::number(metric.maxDays), true},
                    {"Type", catalogueType(metric.endpoint)},
                    {"Url", catalogueUrl(metric.endpoint)},
                    {"Filter", metric.filter},
                    {"MetricUnits", metric.units},
                    {"MetricDescription", description(metric)}});
    }
}

void writePlants(const Model& model, QDate snapshot, ItemWriter& out)
{
    for (const QByteArrayList& row : model.fleet.listing()) {
        out.listed(snapshot,
                   {{"Code", row[0]},
                    {"Name", row[1]},
                    {"Type", row[2]},
                    {"Disp", row[3]},
                    {"RecType", row[4]},
                    {"CompanyCode", row[5]},
                    {"EnerSource", row[6]},
                    {"OperStartdate", row[7]},
                    {"State", row[8]}});
    }
}

/// The same plants by owner. This list spells the date key and the date another way, as some of XM's answers
/// do.
void writePlantsByAgent(const Model& model, QDate snapshot, ItemWriter& out)
{
    for (const QByteArrayList& row : model.fleet.listing()) {
        out.listed(snapshot,
                   {{"AgentCode", row[5]},
                    {"Code", row[0]},
                    {"Name", row[1]},
                    {"Type", row[2]},
                    {"OperStartDate", row[7] + "T00:00:00"},
                    {"State", row[8]}});
    }
}

void writeSelfGenerators(const Model& model, QDate snapshot, ItemWriter& out)
{
    for (std::size_t i = 0; i < model.fleet.listing().size(); ++i) {
        const QByteArrayList& row = model.fleet.listing()[i];
        if (row[4] != "AUTOG PEQ. ESCALA")
            continue;
        const QByteArray kilowatts = QByteArray::number(model.fleet.plants()[i].megawatts * 1000, 'f', 2);
        out.listed(snapshot,
                   {{"AgentCode", row[5]},
                    {"Code", row[0]},
                    {"Name", row[1]},
                    {"EnerSource", row[6]},
                    {"Capacity", kilowatts},
                    {"OperStartDate", row[7] + "T00:00:00"}});
    }
}

void writeAgents(const Model& model, QDate snapshot, ItemWriter& out)
{
    for (const QByteArrayList& row : model.agents.listing()) {
        out.listed(snapshot,
                   {{"Code", row[0]},
                    {"Name", row[1]},
                    {"Activity", row[2]},
                    {"OperStartdate", row[3]},
                    {"State", row[4]}});
    }
}

template<typename Waters>
void writeWaters(const Waters& waters, QDate snapshot, ItemWriter& out)
{
    for (const auto& water : waters)
        out.listed(snapshot, {{"Name", water.name}, {"HydroRegion", water.region}});
}

} // namespace

bool writeList(const MetricInfo& metric, const Model& model, const Catalogue& catalogue, QDate snapshot,
               ItemWriter& out)
{
    if (metric.id == "ListadoMetricas")
        writeMetrics(catalogue, snapshot, out);
    else if (metric.id == "ListadoRecursos" && metric.entity == "Agente")
        writePlantsByAgent(model, snapshot, out);
    else if (metric.id == "ListadoRecursos")
        writePlants(model, snapshot, out);
    else if (metric.id == "ListadoAGPE")
        writeSelfGenerators(model, snapshot, out);
    else if (metric.id == "ListadoAgentes")
        writeAgents(model, snapshot, out);
    else if (metric.id == "ListadoEmbalses")
        writeWaters(model.hydrology.reservoirs(), snapshot, out);
    else if (metric.id == "ListadoRios")
        writeWaters(model.hydrology.rivers(), snapshot, out);
    else
        return false;
    return true;
}

} // namespace vigia::standin
