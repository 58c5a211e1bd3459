#include "ui/units/unitrows.h"

#include "ui/base/format.h"
#include "ui/units/unitwords.h"

#include <QCoreApplication>

namespace vigia::ui::unitrows {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UnitRows)
};

bool passes(const units::UnitInfo& unit, Filter filter)
{
    const RowMark mark = unitwords::mark(unit);
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Failed:
        return mark == RowMark::Failure;
    case Filter::Up:
        return mark == RowMark::Running || mark == RowMark::Unknown;
    case Filter::Down:
        return mark == RowMark::Stopped;
    }
    return true;
}

QString hintOf(const units::UnitInfo& unit)
{
    QStringList lines {unit.name};
    if (!unit.description.isEmpty())
        lines += unit.description;
    if (unit.needsReload)
        lines += Tr::tr("Its files changed since systemd read them.");
    if (!unit.dropIns.isEmpty())
        lines += Tr::tr("%n drop-in(s)", nullptr, static_cast<int>(unit.dropIns.size()));
    return lines.join(u'\n');
}

} // namespace

QList<RowColumn> columns()
{
    return {{QStringLiteral("name"), Tr::tr("Unit"), false, false},
            {QStringLiteral("description"), Tr::tr("What it is"), false, true},
            {QStringLiteral("state"), Tr::tr("State"), false, false},
            {QStringLiteral("since"), Tr::tr("Since"), true, false},
            {QStringLiteral("restarts"), Tr::tr("Restarts"), true, true},
            {QStringLiteral("memory"), Tr::tr("Memory"), true, true},
            {QStringLiteral("boot"), Tr::tr("At boot"), false, true}};
}

QList<int> widths()
{
    return {244, 0, 104, 84, 62, 74, 94};
}

std::vector<Row> rows(const QList<units::UnitInfo>& units, const QString& search, Filter filter,
                      const QDateTime& now)
{
    const QString wanted = search.simplified();
    std::vector<Row> rows;
    for (const units::UnitInfo& unit : units) {
        const QString state = unitwords::state(unit);
        const bool isFound = unit.name.contains(wanted, Qt::CaseInsensitive)
            || unit.description.contains(wanted, Qt::CaseInsensitive)
            || state.contains(wanted, Qt::CaseInsensitive);
        if (!isFound || !passes(unit, filter))
            continue;
        const QString about =
            unit.needsReload ? Tr::tr("Files changed · %1").arg(unit.description) : unit.description;
        Row row {unit.name, unitwords::mark(unit), {}, {}};
        row.cells = {oneLine(unit.name),
                     oneLine(about),
                     state,
                     unit.since.isValid() ? format::since(unit.since, now) : format::none(),
                     unit.restarts < 0 ? format::none() : format::integer(unit.restarts),
                     unitwords::memory(unit.memory),
                     unitwords::enabled(unit.unitFileState)};
        const QString hint = hintOf(unit);
        row.hints = {hint, hint, QStringLiteral("%1 (%2)").arg(unit.activeState, unit.subState)};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace vigia::ui::unitrows
