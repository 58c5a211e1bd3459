#include "core/units/apply/moveconfig.h"

namespace vigia::units {

QString MoveConfig::unitOf(const QString& instance) const
{
    const qsizetype at = unitTemplate.indexOf(u'@');
    return unitTemplate.left(at + 1) + instance + unitTemplate.mid(at + 1);
}

QStringList MoveConfig::instanceUnits() const
{
    QStringList units;
    for (const QString& instance : instances)
        units.append(unitOf(instance));
    return units;
}

QStringList MoveConfig::movedUnits() const
{
    return QStringList {former, unitTemplate} + instanceUnits();
}

} // namespace vigia::units
