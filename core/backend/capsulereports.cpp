#include "core/backend/capsulereports.h"

#include "core/audit/actor.h"
#include "core/backend/capsulefacts.h"
#include "core/backend/reportwiring.h"
#include "core/capsule/capsulegeneration.h"
#include "core/timeline/actionwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace vigia::backend {

namespace {

using capsule::CapsuleReader;
using report::AvailabilityFacts;

/// Every run that the capsule holds.
Result<etl::RunList> allRuns(const CapsuleReader& reader)
{
    constexpr int Page = 1000;
    etl::RunList runs;
    for (int offset = 0;; offset += Page) {
        Result<jobs::RunPage> page = reader.runs({{}, Page, offset});
        if (!page)
            return fail(page.error());
        const bool isLast = offset + Page >= page->matching || page->runs.empty();
        std::move(page->runs.begin(), page->runs.end(), std::back_inserter(runs));
        if (isLast)
            return runs;
    }
}

/// Every entry of the audit, the newest first.
Result<std::vector<audit::AuditEntry>> allEntries(const CapsuleReader& reader)
{
    std::vector<audit::AuditEntry> entries;
    audit::AuditQuery query;
    query.limit = 1000;
    for (;;) {
        Result<audit::AuditPage> page = reader.audit(query);
        if (!page)
            return fail(page.error());
        const bool isLast = !page->hasMore || page->entries.empty();
        std::move(page->entries.begin(), page->entries.end(), std::back_inserter(entries));
        if (isLast)
            return entries;
        query.before = entries.back().id;
    }
}

Result<AvailabilityFacts> availability(const CapsuleReader& reader, const QString& question,
                                       const QDateTime& from, const QDateTime& to)
{
    return reader.query(question).map(
        [&](const targets::QueryAnswer& answer) { return CapsuleFacts::availability(answer, from, to); });
}

/// What a limit left out of a table is not found by any question: the sections that rest on it say so.
QMap<QString, QStringList> cutOff(const capsule::Account& account)
{
    const QMap<QString, QStringList> sections {
        {QStringLiteral("runs"), {QStringLiteral("runs"), QStringLiteral("handover")}},
        {QStringLiteral("audit"), {QStringLiteral("actions"), QStringLiteral("handover")}},
        {QStringLiteral("alert_spans"), {QStringLiteral("alerts")}}};
    QMap<QString, QStringList> missing;
    for (const capsule::AccountLine& line : account)
        if (line.state == capsule::AccountLine::State::Partly && !line.reason.isEmpty())
            for (const QString& section : sections.value(line.table))
                missing[section] += line.reason;
    return missing;
}

} // namespace

CapsuleReports::CapsuleReports(const CapsuleReader& reader, const generation::MetricTable& metrics)
    : m_reader(reader)
    , m_source(std::make_shared<capsule::CapsuleGenerationSource>(reader, metrics))
    , m_clock(reader.info().made)
    , m_executor(QStringLiteral("capsule-report"))
    , m_service(ports(), m_clock, settingsOf(reader, metrics))
{
}

Result<> CapsuleReports::holds(const DayRange& days) const
{
    const DayRange& held = m_reader.info().range;
    if (held.contains(days.from) && held.contains(days.to))
        return {};
    return fail(ErrorCode::InvalidData, m_reader.outside().message);
}

report::ReportService::Settings CapsuleReports::settingsOf(const CapsuleReader& reader,
                                                           const generation::MetricTable& metrics)
{
    const capsule::CapsuleInfo& info = reader.info();
    report::ReportService::Settings settings;
    settings.site = info.siteTitle.isEmpty() ? info.siteName : info.siteTitle;
    settings.simulated = info.simulated;
    settings.recorded = true;
    settings.capsule =
        QStringList {
            info.id,
            energyday::localTime(info.made.toMSecsSinceEpoch()).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            info.madeBy, info.reason}
            .filter(QRegularExpression(QStringLiteral("\\S")))
            .join(QStringLiteral(" · "));
    settings.madeBy = audit::currentActor();
    settings.program = QStringLiteral("Vigía ") % QCoreApplication::applicationVersion();
    settings.watched = watchedSeries(metrics);
    settings.missing = cutOff(reader.account());
    return settings;
}

report::ReportPorts CapsuleReports::ports()
{
    report::ReportPorts ports;
    ports.chart = [this](const generation::ChartQuery& query) {
        return m_executor.run([source = m_source, query] { return source->chart(query); });
    };
    ports.gaps = [this](const generation::GapQuery& query) {
        return m_executor.run([source = m_source, query] { return source->gaps(query); });
    };
    addRecords(ports);
    ports.targets = [this](const QDateTime& from, const QDateTime& to) {
        return m_executor.run(
            [reader = m_reader, from, to] { return availability(reader, QStringLiteral("up"), from, to); });
    };
    ports.workers = [this](const QDateTime& from, const QDateTime& to) {
        return m_executor.run([reader = m_reader, from, to] {
            return availability(reader, QStringLiteral("workers_up"), from, to);
        });
    };
    ports.spans = [this](const QDateTime& from, const QDateTime& to) {
        return m_executor.run([reader = m_reader, from, to] { return reader.alertSpans(from, to); });
    };
    ports.alertsNow = [this] { return m_executor.run([reader = m_reader] { return reader.alerts(); }); };
    ports.actionWord = timeline::englishActionWord;
    return ports;
}

void CapsuleReports::addRecords(report::ReportPorts& ports)
{
    ports.loads = [this](const QList<report::WatchedSeries>& series, const DayRange& days) {
        return m_executor.run([reader = m_reader, series, days] {
            return allRuns(reader).map(
                [&](const etl::RunList& runs) { return CapsuleFacts::loads(runs, series, days); });
        });
    };
    ports.runs = [this](const QDateTime& from, const QDateTime& to) {
        return m_executor.run([reader = m_reader, from, to] {
            return allRuns(reader).map(
                [&](const etl::RunList& runs) { return CapsuleFacts::runs(runs, from, to); });
        });
    };
    ports.actions = [this](const QDateTime& from, const QDateTime& to) {
        return m_executor.run([reader = m_reader, from, to] {
            return allEntries(reader).map([&](const std::vector<audit::AuditEntry>& entries) {
                return CapsuleFacts::actions(entries, from, to);
            });
        });
    };
    ports.alarmActs = [this](const QDateTime& from, const QDateTime& to) {
        return m_executor.run([reader = m_reader, from, to] {
            return allEntries(reader).map([&](const std::vector<audit::AuditEntry>& entries) {
                return CapsuleFacts::alarmActs(entries, from, to);
            });
        });
    };
}

} // namespace vigia::backend
