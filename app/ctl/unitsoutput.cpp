#include "app/ctl/unitsoutput.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue countOrNull(qint64 count)
{
    return count < 0 ? QJsonValue() : QJsonValue(count);
}

} // namespace

QJsonObject toJson(const units::UnitInfo& unit)
{
    return {{QStringLiteral("name"), unit.name},
            {QStringLiteral("description"), unit.description},
            {QStringLiteral("load"), textOrNull(unit.loadState)},
            {QStringLiteral("active"), unit.activeState},
            {QStringLiteral("sub"), unit.subState},
            {QStringLiteral("unit_file_state"), textOrNull(unit.unitFileState)},
            {QStringLiteral("unit_file"), textOrNull(unit.unitFile)},
            {QStringLiteral("result"), textOrNull(unit.result)},
            {QStringLiteral("restarts"), countOrNull(unit.restarts)},
            {QStringLiteral("memory_bytes"), countOrNull(unit.memory)},
            {QStringLiteral("main_pid"), unit.mainPid > 0 ? QJsonValue(unit.mainPid) : QJsonValue()},
            {QStringLiteral("invocation"), textOrNull(unit.invocation)},
            {QStringLiteral("since"), textOrNull(unit.since.toString(Qt::ISODateWithMs))},
            {QStringLiteral("drop_ins"), QJsonArray::fromStringList(unit.dropIns)},
            {QStringLiteral("needs_daemon_reload"), unit.needsReload}};
}

QString stateWord(const units::UnitInfo& unit)
{
    return unit.activeState % QStringLiteral(" (") % unit.subState % u')';
}

} // namespace vigia::ctl
