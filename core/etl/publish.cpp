#include "core/etl/publish.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace vigia::etl {

namespace {

Q_LOGGING_CATEGORY(publishLog, "vigia.etl.publish")

} // namespace

Result<> lockMonths(db::Connection& connection, const QString& metric, const QString& entity,
                    const std::vector<QDate>& days)
{
    QStringList names;
    for (const QDate day : days) {
        const QString name =
            QStringLiteral("vigia.load:%1/%2:%3").arg(metric, entity, day.toString(u"yyyy-MM"));
        if (names.isEmpty() || names.constLast() != name)
            names += name;
    }
    // In the array's order, which is the months': two loads never wait for each other in a circle.
    const auto locked = connection.query(
        "SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name",
        {db::param(names)});
    if (!locked)
        return fail(locked.error());
    return {};
}

Result<> publishChange(db::Connection& connection, const QString& metric, const QString& entity,
                       const std::vector<QDate>& days, const QString& runId)
{
    const auto hasRollups =
        connection.query("SELECT to_regprocedure('vigia.refresh_rollup_days(text,text,date[])') IS NOT NULL");
    if (!hasRollups)
        return fail(hasRollups.error());
    if (hasRollups->boolean(0, 0)) {
        QStringList texts;
        for (const QDate day : days)
            texts += day.toString(Qt::ISODate);
        const auto summed = connection.query("SELECT vigia.refresh_rollup_days($1, $2, $3::date[])",
                                             {db::param(metric), db::param(entity), db::param(texts)});
        if (!summed)
            return fail(summed.error());
    }
    const QJsonObject payload {
        {QStringLiteral("metric"), metric},
        {QStringLiteral("entity"), entity},
        {QStringLiteral("from"), days.front().toString(Qt::ISODate)},
        {QStringLiteral("to"), days.back().toString(Qt::ISODate)},
        {QStringLiteral("run"), runId},
    };
    const auto told = connection.query(
        "SELECT pg_notify('vigia_data', $1)",
        {db::param(QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)))});
    if (!told)
        return fail(told.error());
    return {};
}

void catchUpRollups(db::Connection& connection)
{
    const auto present =
        connection.query("SELECT to_regprocedure('vigia.refresh_dirty(integer)') IS NOT NULL");
    if (!present || !present->boolean(0, 0))
        return;
    const auto summed = connection.query("SELECT vigia.refresh_dirty(31)");
    if (!summed)
        qCWarning(publishLog) << "sums were left for later:" << summed.error().message
                              << summed.error().detail;
}

} // namespace vigia::etl
