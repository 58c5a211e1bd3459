#include "app/ctl/dbseedcommand.h"

#include "app/ctl/context.h"
#include "app/ctl/etlcommands.h"
#include "app/ctl/etloutput.h"
#include "app/ctl/options.h"
#include "core/backend/backend.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

/// What the Generation page shows, the plant list first.
const QStringList Seeded {
    QStringLiteral("ListadoRecursos"),
    QStringLiteral("ListadoAgentes"),
    QStringLiteral("ListadoEmbalses"),
    QStringLiteral("ListadoRios"),
    QStringLiteral("Gene/Sistema"),
    QStringLiteral("Gene/Recurso"),
    QStringLiteral("CapEfecNeta/Recurso"),
    QStringLiteral("DemaCome/Sistema"),
    QStringLiteral("DemaReal/Sistema"),
    QStringLiteral("DemaSIN/Sistema"),
    QStringLiteral("PrecBolsNaci/Sistema"),
    QStringLiteral("PrecEscaAct/Sistema"),
    QStringLiteral("AporEner/Sistema"),
    QStringLiteral("AporEnerMediHist/Sistema"),
    QStringLiteral("PorcApor/Sistema"),
    QStringLiteral("VoluUtilDiarEner/Sistema"),
    QStringLiteral("VoluUtilDiarEner/Embalse"),
    QStringLiteral("CapaUtilDiarEner/Sistema"),
    QStringLiteral("CapaUtilDiarEner/Embalse"),
    QStringLiteral("PorcVoluUtilDiar/Sistema"),
    QStringLiteral("PorcVoluUtilDiar/Embalse"),
    QStringLiteral("ImpoEner/Sistema"),
    QStringLiteral("ExpoEner/Sistema"),
    QStringLiteral("PerdidasEner/Sistema"),
    QStringLiteral("RestAliv/Sistema"),
};

} // namespace

QString DbSeedCommand::description() const
{
    return tr("Loads the lists and the main metrics of the last days from the site's XM, each as a run");
}

void DbSeedCommand::declare(Options& options)
{
    options.add("--days", m_days, tr("How many days")).between(1, 3660);
    options.add("--to", m_to, tr("Last day, YYYY-MM-DD; without it today")).typeName("DAY");
}

int DbSeedCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    QDate last = energyday::dayAt((*backend)->clock().nowUtc().toMSecsSinceEpoch());
    if (!m_to.empty()) {
        const Result<DayRange> range = DayRange::parse(fromOption(m_to), fromOption(m_to));
        if (!range)
            return output.usage(range.error().message);
        last = range->to;
    }
    const DayRange range {last.addDays(1 - m_days), last};
    etl::EtlService& etl = (*backend)->etl();
    EtlOutput etlOutput(output);
    const auto progress = QObject::connect(&etl, &etl::EtlService::progressed, &etl,
                                           [&](const etl::RunProgress& step) { etlOutput.progress(step); });
    etl::RunOptions options = runOptions({}, false);
    options.reason = QStringLiteral("seed");
    QJsonArray runs;
    std::optional<Error> firstError;
    for (const QString& series : Seeded) {
        const auto outcome =
            context.wait(etl.run(series.section(u'/', 0, 0), series.section(u'/', 1), range, options));
        if (!outcome)
            return output.fail(
                outcome.error()); // no database, no rights, Ctrl+C: the others would fare no better
        runs.append(etl::toJson(outcome->run));
        etlOutput.line(*outcome, false);
        if (!outcome->run.error)
            continue;
        output.note(outcome->run.error->message);
        if (!firstError)
            firstError = outcome->run.error->toError();
    }
    QObject::disconnect(progress);
    if (output.isJson())
        output.document(runs);
    return firstError ? output.fail(*firstError) : Ok;
}

} // namespace vigia::ctl
