#include "core/etl/runsummary.h"

#include <QJsonArray>

#include <cmath>

namespace vigia::etl {

namespace {

constexpr int ListedFindings = 20;

QJsonValue numberOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const GrainCounts& counts)
{
    return {
        {QStringLiteral("inserted"), counts.inserted},   {QStringLiteral("changed"), counts.changed},
        {QStringLiteral("unchanged"), counts.unchanged}, {QStringLiteral("missing"), counts.missing},
        {QStringLiteral("aliases"), counts.aliases},
    };
}

QJsonArray toJson(const std::vector<ChangedValue>& values)
{
    QJsonArray result;
    for (const ChangedValue& value : values)
        result.append(QJsonObject {
            {QStringLiteral("day"), dayOrNull(value.day)},
            {QStringLiteral("code"), value.code},
            {QStringLiteral("hour"), value.hour == 0 ? QJsonValue() : QJsonValue(value.hour)},
            {QStringLiteral("old"), numberOrNull(value.oldValue)},
            {QStringLiteral("old_unit"), value.oldUnit.isEmpty() ? QJsonValue() : QJsonValue(value.oldUnit)},
            {QStringLiteral("new"), numberOrNull(value.newValue)},
        });
    return result;
}

QJsonObject findingCounts(const std::vector<DataFinding>& findings)
{
    QJsonObject counts;
    for (const DataFinding& finding : findings)
        counts[finding.kind] = counts.value(finding.kind).toInt() + 1;
    return counts;
}

QJsonArray firstFindings(const std::vector<DataFinding>& findings)
{
    QJsonArray result;
    for (const DataFinding& finding : findings) {
        if (result.size() == ListedFindings)
            break;
        result.append(QJsonObject {
            {QStringLiteral("kind"), finding.kind},
            {QStringLiteral("day"), dayOrNull(finding.day)},
            {QStringLiteral("code"), finding.code},
            {QStringLiteral("value"), numberOrNull(finding.value)},
        });
    }
    return result;
}

} // namespace

QJsonObject summaryOf(const DiffInfo& diff, const RunInfo& run, int daysWithData)
{
    QJsonObject summary {
        {QStringLiteral("hours"), toJson(diff.hours)},
        {QStringLiteral("days"), toJson(diff.days)},
        {QStringLiteral("findings"), findingCounts(diff.findings)},
        {QStringLiteral("examples"), firstFindings(diff.findings)},
    };
    if (daysWithData >= 0 && run.from.isValid()) {
        summary.insert(QStringLiteral("days_with_data"), daysWithData);
        summary.insert(QStringLiteral("days_asked"), run.from.daysTo(run.to) + 1);
    }
    return summary;
}

QJsonObject toJson(const DiffInfo& diff)
{
    return {
        {QStringLiteral("hours"), toJson(diff.hours)},
        {QStringLiteral("days"), toJson(diff.days)},
        {QStringLiteral("unit"), diff.unit},
        {QStringLiteral("biggest"), toJson(diff.biggest)},
        {QStringLiteral("curve"), toJson(diff.curve)},
        {QStringLiteral("missing"), toJson(diff.missing)},
        {QStringLiteral("findings"), findingCounts(diff.findings)},
        {QStringLiteral("examples"), firstFindings(diff.findings)},
    };
}

QJsonObject toJson(const RevertInfo& info)
{
    QJsonArray blocked;
    for (const BlockedRow& row : info.blockedRows)
        blocked.append(QJsonObject {
            {QStringLiteral("table"), row.table},
            {QStringLiteral("day"), dayOrNull(row.day)},
            {QStringLiteral("code"), row.code},
            {QStringLiteral("hour"), row.hour == 0 ? QJsonValue() : QJsonValue(row.hour)},
            {QStringLiteral("left"), row.left.isEmpty() ? QJsonValue() : QJsonValue(row.left)},
            {QStringLiteral("found"), row.found.isEmpty() ? QJsonValue() : QJsonValue(row.found)},
            {QStringLiteral("by_run"), row.byRun.isEmpty() ? QJsonValue() : QJsonValue(row.byRun)},
        });
    return {
        {QStringLiteral("reverts"), info.reverted}, {QStringLiteral("restored"), info.restored},
        {QStringLiteral("removed"), info.removed},  {QStringLiteral("readded"), info.readded},
        {QStringLiteral("blocked"), info.blocked},  {QStringLiteral("blocked_rows"), blocked},
    };
}

} // namespace vigia::etl
