#include "ui/units/unitcard.h"

#include "ui/base/detailcard.h"
#include "ui/base/format.h"
#include "ui/base/rowsmodel.h"
#include "ui/units/unitordertexts.h"
#include "ui/units/unitwords.h"

#include <QCoreApplication>

namespace vigia::ui::unitcard {

namespace {

constexpr qsizetype LongestFact = 2000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(vigia::ui::UnitCard)
};

QString note(const units::UnitInfo& unit)
{
    QStringList notes;
    if (unit.needsReload)
        notes +=
            Tr::tr("Its files changed since systemd read them; until systemd is reloaded it uses the former "
                   "ones.");
    if (!unit.conditionsHold)
        notes +=
            Tr::tr("At its last start a condition of its unit file did not hold, so it was not started.");
    return notes.join(u' ');
}

QList<DetailAction> actions(const units::UnitInfo& unit, const QString& why)
{
    // Why it failed comes before what to do.
    QList<DetailAction> actions {{LogsAction, Tr::tr("Logs"), {}}};
    for (const units::UnitOrder order : unitordertexts::all())
        actions.append({unitordertexts::id(order), unitordertexts::button(order),
                        why.isEmpty() ? unitordertexts::obstacle(order, unit) : why});
    return actions;
}

QList<Fact> facts(const units::UnitInfo& unit, const QDateTime& now)
{
    const QString systemd = unit.subState.isEmpty()
        ? unit.activeState
        : QStringLiteral("%1 (%2)").arg(unit.activeState, unit.subState);
    const QString since = unit.since.isValid()
        ? QStringLiteral("%1 (%2)").arg(format::since(unit.since, now),
                                        format::ago(std::chrono::milliseconds(unit.since.msecsTo(now))))
        : QString();
    QList<Fact> facts {
        {Tr::tr("State"), unitwords::state(unit), {}},
        {Tr::tr("For systemd"), systemd, {}},
        {Tr::tr("Since"), since, {}},
        {Tr::tr("Last result"), unit.result, {}},
        {Tr::tr("Restarts"), unit.restarts < 0 ? QString() : format::integer(unit.restarts), {}},
        {Tr::tr("Memory"), unit.memory < 0 ? QString() : unitwords::memory(unit.memory), {}},
        {Tr::tr("Process"), unit.mainPid > 0 ? QString::number(unit.mainPid) : QString(), {}},
        {Tr::tr("At boot"),
         unit.unitFileState.isEmpty() ? QString() : unitwords::enabled(unit.unitFileState),
         {}},
        {Tr::tr("Type"), unit.type, {}},
        {Tr::tr("Unit file"), unit.unitFile, {}},
        {Tr::tr("Drop-ins"), unit.dropIns.join(u'\n'), {}},
        {Tr::tr("This run"), unit.invocation.left(8), {}}};
    for (Fact& fact : facts)
        fact.text = fact.text.left(LongestFact);
    return facts;
}

} // namespace

const QString LogsAction = QStringLiteral("logs");

void present(DetailCard& card, const units::UnitInfo* unit, const QString& sentence, const QString& why,
             const QDateTime& now)
{
    if (!unit) {
        card.setHead({}, sentence);
        card.setAlarm(0, {});
        card.setNote({});
        card.setActions({});
        card.setSections({});
        return;
    }
    card.setHead(unit->name, unit->description);
    const bool isWrong = unitwords::mark(*unit) == RowMark::Failure;
    card.setAlarm(isWrong ? 2 : 0, isWrong ? unitwords::trouble(*unit) : QString());
    card.setNote(note(*unit));
    card.setActions(actions(*unit, why));
    card.setSections({DetailSection {{}, facts(*unit, now)}});
}

} // namespace vigia::ui::unitcard
