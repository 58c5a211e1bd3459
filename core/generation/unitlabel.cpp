#include "core/generation/unitlabel.h"

#include <QHash>

namespace vigia::generation {

namespace {

struct Scale
{
    int quantity;
    double size;
};

enum Quantity
{
    Energy,
    Power,
    Volume,
    Money,
    Price,
    Ratio,
    Mass,
    Flow,
    Heat
};

/// Lower-case spellings, those that the portal's loaders use among them.
const QHash<QString, Scale>& scales()
{
    static const QHash<QString, Scale> table {
        {QStringLiteral("wh"), {Energy, 1e-3}},     {QStringLiteral("kwh"), {Energy, 1}},
        {QStringLiteral("mwh"), {Energy, 1e3}},     {QStringLiteral("gwh"), {Energy, 1e6}},
        {QStringLiteral("gwh/d"), {Energy, 1e6}},   {QStringLiteral("gwh-dia"), {Energy, 1e6}},
        {QStringLiteral("gwh/mes"), {Energy, 1e6}}, {QStringLiteral("twh"), {Energy, 1e9}},
        {QStringLiteral("kw"), {Power, 1}},         {QStringLiteral("mw"), {Power, 1e3}},
        {QStringLiteral("gw"), {Power, 1e6}},       {QStringLiteral("m3"), {Volume, 1}},
        {QStringLiteral("m³"), {Volume, 1}},        {QStringLiteral("miles m3"), {Volume, 1e3}},
        {QStringLiteral("hm3"), {Volume, 1e6}},     {QStringLiteral("hm³"), {Volume, 1e6}},
        {QStringLiteral("mm3"), {Volume, 1e6}},     {QStringLiteral("cop"), {Money, 1}},
        {QStringLiteral("$"), {Money, 1}},          {QStringLiteral("mcop"), {Money, 1e6}},
        {QStringLiteral("mm cop"), {Money, 1e6}},   {QStringLiteral("mill cop"), {Money, 1e6}},
        {QStringLiteral("cop/kwh"), {Price, 1}},    {QStringLiteral("$/kwh"), {Price, 1}},
        {QStringLiteral("cop/mwh"), {Price, 1e-3}}, {QStringLiteral("%"), {Ratio, 1}},
        {QStringLiteral("p.u."), {Ratio, 100}},     {QStringLiteral("t"), {Mass, 1}},
        {QStringLiteral("ton"), {Mass, 1}},         {QStringLiteral("tonco2"), {Mass, 1}},
        {QStringLiteral("m3/s"), {Flow, 1}},        {QStringLiteral("m³/s"), {Flow, 1}},
        {QStringLiteral("mbtu"), {Heat, 1}},
    };
    return table;
}

} // namespace

std::optional<double> unitFactor(const QString& from, const QString& to)
{
    const QString source = from.trimmed().toLower();
    const QString target = to.trimmed().toLower();
    if (source == target)
        return 1;
    const auto a = scales().constFind(source);
    const auto b = scales().constFind(target);
    if (a == scales().cend() || b == scales().cend() || a->quantity != b->quantity)
        return std::nullopt;
    return a->size / b->size;
}

UnitReading readDayLabel(const QString& label, const QString& expected)
{
    if (label.isEmpty())
        return {};
    const std::optional<double> factor = unitFactor(label, expected);
    if (!factor)
        return {UnitReading::Kind::Unrelated, 1};
    if (*factor == 1)
        return {};
    return {UnitReading::Kind::Converted, *factor};
}

UnitReading readHourLabel(const QString& label, const QString& expected, double portalHourFactor)
{
    const UnitReading reading = readDayLabel(label, expected);
    // The table's default label: its loader divides every metric by 1000 on the way, prices and money too.
    if (reading.kind == UnitReading::Kind::Unrelated && label.compare(u"MWh", Qt::CaseInsensitive) == 0)
        return {UnitReading::Kind::PortalHour, portalHourFactor};
    return reading;
}

} // namespace vigia::generation
