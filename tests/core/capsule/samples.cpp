#include "tests/core/capsule/samples.h"

#include "core/capsule/capsuletables.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/etl/rule.h"
#include "core/targets/targetinfo.h"

namespace vigia::test {

namespace table = capsule::table;

capsule::CapsuleInfo capsuleInfo()
{
    capsule::CapsuleInfo info;
    info.program = QStringLiteral("vigia 1.0.0");
    info.siteName = QStringLiteral("embedded");
    info.siteTitle = QStringLiteral("Portal ⚡ <b>de prueba</b>");
    info.siteColour = QStringLiteral("#6f7d8a");
    info.simulated = true;
    info.made = CapsuleFrom.addDays(3);
    info.madeBy = QStringLiteral("maria");
    info.range = CapsuleDays;
    info.from = CapsuleFrom;
    info.to = CapsuleFrom.addDays(3);
    return info;
}

generation::ChartData capsuleChart(generation::Grouping grouping, Step step)
{
    using generation::Grouping;
    generation::ChartData data;
    data.query.grouping = grouping;
    data.query.range = CapsuleDays;
    data.query.step = step;
    data.grid = Grid::covering(CapsuleDays, step);
    const QStringList codes = grouping == Grouping::Code
        ? QStringList {QStringLiteral("GVIO"), QStringLiteral("TBST")}
        : grouping == Grouping::Source ? QStringList {QStringLiteral("hydro")}
                                       : QStringList {QStringLiteral("total")};
    double value = grouping == Grouping::Code ? 0 : 2;
    for (const QString& code : codes) {
        Series series {code,
                       code + QStringLiteral(" ñ"),
                       step == Step::Hour ? QStringLiteral("MWh") : QStringLiteral("GWh"),
                       {},
                       {}};
        series.values.assign(static_cast<std::size_t>(data.grid.size), ++value);
        series.values.back() = NoValue;
        if (step != Step::Hour)
            series.hours.assign(static_cast<std::size_t>(data.grid.size), 24);
        data.series.push_back(std::move(series));
    }
    data.provenance.rows = 144;
    data.provenance.dataUntil = CapsuleDays.to;
    data.findings.push_back({QStringLiteral("null-recurso"), QStringLiteral("Rows without a code."), 3});
    return data;
}

generation::MetricTable capsuleMetrics()
{
    etl::Rule rule;
    rule.metric = QStringLiteral("Gene");
    rule.entity = QStringLiteral("Recurso");
    rule.unit = QStringLiteral("GWh");
    rule.hourUnit = QStringLiteral("MWh");
    rule.endpoint = xm::Endpoint::Hourly;
    rule.factor = rule.hourFactor = 1;
    return generation::MetricTable({rule});
}

jobs::RunDetails capsuleRun(const QString& id, etl::RunState state)
{
    jobs::RunDetails details;
    details.run.id = id;
    details.run.job = QStringLiteral("load");
    details.run.metric = QStringLiteral("Gene");
    details.run.entity = QStringLiteral("Recurso");
    details.run.from = CapsuleDays.from;
    details.run.to = CapsuleDays.to;
    details.run.requestedBy = QStringLiteral("maria");
    details.run.state = state;
    details.run.createdAt = CapsuleFrom;
    details.run.landing = 86'400;
    if (state == etl::RunState::Failure)
        details.run.error =
            etl::RunError {QStringLiteral("HtmlInsteadOfJson"), true, QStringLiteral("XM answered HTML."),
                           QStringLiteral("byte 0"), ErrorCode::Internal};
    etl::RunAttempt attempt;
    attempt.document = QByteArray("\xff\x00\x01<html>", 9);
    attempt.wait = std::chrono::milliseconds(1500);
    details.attempts.push_back(attempt);
    details.log.push_back(
        {CapsuleFrom, QStringLiteral("info"), QStringLiteral("started with token=abcdef123")});
    details.changes.push_back({CapsuleDays.from, QStringLiteral("GVIO"), 3, NoValue, 1.5, {}});
    return details;
}

Result<capsule::CapsuleInfo> saveCapsule(const QString& path, const QString& keyFile,
                                         const QStringList& secrets, qint64 cap)
{
    using generation::Grouping;
    const Result<capsule::CapsuleKey> key = capsule::CapsuleKey::loadOrMake(keyFile);
    if (!key)
        return fail(key.error());
    auto writer = capsule::CapsuleWriter::make(path, capsule::Scrubber(secrets), cap);
    if (!writer)
        return fail(writer.error());
    for (const Grouping grouping : {Grouping::Code, Grouping::Source, Grouping::Total})
        for (const Step step : {Step::Hour, Step::Day})
            if (const Result<> added = (*writer)->add(capsuleChart(grouping, step)); !added)
                return fail(added.error());
    const auto add = [&writer](const char* name, const QString& itemKey, const QJsonObject& document) {
        return (*writer)->add(name, itemKey, CapsuleFrom, document);
    };
    targets::TargetsInfo targets;
    targets::TargetInfo target;
    target.scrapeUrl = QUrl(QStringLiteral("http://user:geheim99@127.0.0.1:8050/metrics"));
    target.lastError = QStringLiteral("Authorization: Bearer s3cr3tt0ken");
    targets.active = {target};
    Result<> added;
    for (const auto& [id, state] :
         {std::pair {"11111111-1111-1111-1111-111111111111", etl::RunState::Failure},
          std::pair {"22222222-2222-2222-2222-222222222222", etl::RunState::Success}}) {
        const jobs::RunDetails details = capsuleRun(QString::fromLatin1(id), state);
        added =
            added.and_then([&] { return add(table::Runs, details.run.id, capsule::toDocument(details.run)); })
                .and_then(
                    [&] { return add(table::RunDetails, details.run.id, capsule::toDocument(details)); });
    }
    const generation::PlantInfo plant {QStringLiteral("GVIO"), QStringLiteral("GUAVIO"),
                                       QStringLiteral("hydro")};
    added = added.and_then([&] { return add(table::Plants, plant.code, capsule::toDocument(plant)); })
                .and_then([&] { return add(table::Targets, {}, capsule::toDocument(targets)); });
    if (!added)
        return fail(added.error());
    (*writer)->missing(table::Alerts, QStringLiteral("Alertmanager does not answer."));
    return (*writer)->finish(capsuleInfo(), *key);
}

} // namespace vigia::test
