#include "core/celery/workerrules.h"

#include <QCoreApplication>

namespace vigia::celery {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WorkerRules)
};

/// The observation, read once.
struct Reading
{
    const WorkerObservation& seen;
    const WorkerLimits& limits;

    bool isAnswering() const { return seen.asked.isValid() && seen.replies > 0; }

    bool isSilent() const { return seen.asked.isValid() && seen.replies == 0; }

    bool saidGoodbye() const { return seen.heard && seen.heard->saidGoodbye; }

    bool beats() const
    {
        if (!seen.heard || !seen.heard->lastHeartbeat.isValid() || saidGoodbye())
            return false;
        const auto patience = std::max<qint64>(limits.heartbeat.count() * 1000,
                                               static_cast<qint64>(seen.heard->frequency * 3000));
        return seen.heard->lastHeartbeat.msecsTo(seen.now) <= patience;
    }

    int active() const
    {
        if (seen.active)
            return static_cast<int>(seen.active->size());
        return beats() ? seen.heard->active : -1;
    }

    /// Null when none has run too long.
    const HeldTask* stuckTask() const
    {
        if (!seen.active)
            return nullptr;
        for (const HeldTask& task : *seen.active)
            if (task.started.isValid() && task.started.secsTo(seen.now) > limits.stuckTask.count())
                return &task;
        return nullptr;
    }

    bool leavesQueue() const
    {
        return seen.active && seen.active->isEmpty() && seen.waitingSince.isValid()
            && seen.waitingSince.secsTo(seen.now) >= limits.stuckQueue.count();
    }

    bool isMute() const
    {
        return beats() && isSilent() && seen.silentSince.isValid()
            && seen.silentSince.secsTo(seen.now) >= limits.silence.count();
    }

    /// What the keeper of its process said since its last heartbeat; null when it said nothing.
    const WorkerWitness* keeper() const
    {
        const WorkerWitness* last = nullptr;
        for (const WorkerWitness& one : seen.witnesses)
            if (one.kind == WorkerWitness::Kind::Keeper && (last == nullptr || one.at > last->at))
                last = &one;
        const bool isOld = last && seen.heard && seen.heard->lastHeartbeat > last->at;
        return isOld ? nullptr : last;
    }

    bool isKeptAs(WorkerWitness::Says says) const
    {
        const WorkerWitness* witness = keeper();
        return witness && witness->says == says;
    }

    /// A beat that is younger than the question proves more than a question without reply; an older one
    /// proves nothing of now.
    bool hasBeatenSince() const { return !isSilent() || seen.heard->lastHeartbeat >= seen.asked; }

    /// Tasks that it ran at its goodbye and that are not known to have ended.
    int left() const
    {
        if (!saidGoodbye() || seen.unfinished == 0)
            return 0;
        return std::max({0, seen.unfinished, seen.heard->left});
    }

    bool isDrained() const { return isAnswering() && seen.queues && seen.queues->isEmpty(); }
};

/// A worker says goodbye first and then ends what it runs; it answers nothing any more meanwhile.
WorkerState stateAfterGoodbye(const Reading& reading)
{
    const QDateTime& goodbye = reading.seen.heard->goodbye;
    if (reading.left() == 0) {
        const WorkerWitness* keeper = reading.keeper();
        const bool isThere = keeper && goodbye.isValid() && keeper->at > goodbye;
        return isThere ? WorkerState::Draining : WorkerState::Stopped;
    }
    const bool isLate =
        goodbye.isValid() && goodbye.secsTo(reading.seen.now) > reading.limits.stuckTask.count();
    return isLate && !reading.isKeptAs(WorkerWitness::Says::Lives) ? WorkerState::Unknown
                                                                   : WorkerState::Draining;
}

WorkerState stateOf(const Reading& reading)
{
    if (reading.isAnswering()) {
        if (reading.stuckTask() || reading.leavesQueue())
            return WorkerState::Stuck;
        if (reading.isDrained())
            return WorkerState::Draining;
        return reading.active() > 0 ? WorkerState::Working : WorkerState::Idle;
    }
    if (reading.isKeptAs(WorkerWitness::Says::Gone))
        return WorkerState::Stopped;
    if (reading.isKeptAs(WorkerWitness::Says::Suspended))
        return WorkerState::Stuck;
    if (reading.saidGoodbye())
        return stateAfterGoodbye(reading);
    if (reading.isMute())
        return WorkerState::Stuck;
    if (reading.beats()) {
        if (!reading.hasBeatenSince())
            return WorkerState::Unknown;
        if (reading.active() > 0)
            return WorkerState::Working;
        return reading.active() == 0 ? WorkerState::Idle : WorkerState::Unknown;
    }
    if (reading.seen.isAbsent || (reading.seen.heard && reading.seen.heard->lastHeard.isValid()))
        return WorkerState::Unreachable;
    return WorkerState::Unknown;
}

class EvidenceList
{
public:
    explicit EvidenceList(const Reading& reading)
        : m_reading(reading)
        , m_seen(reading.seen)
    {
        addTroubles();
        addWitnesses(true);
        addReplies();
        addEvents();
        addWitnesses(false);
        addWork();
    }

    QList<WorkerEvidence> take() { return std::move(m_list); }

private:
    void add(const QString& text, const QDateTime& at) { m_list += {text, at}; }

    void addTroubles()
    {
        if (m_seen.replies > 1 || (m_seen.heard && m_seen.heard->isDuplicate()))
            add(Tr::tr("several workers bear this name: orders reach all of them"), m_seen.now);
        if (const HeldTask* task = m_reading.stuckTask())
            add(Tr::tr("runs %1 (%2) for %3 s")
                    .arg(task->name, task->id.left(8))
                    .arg(task->started.secsTo(m_seen.now)),
                m_seen.asked);
        if (m_reading.leavesQueue())
            add(Tr::tr("runs nothing while messages wait in its queues for %1 s")
                    .arg(m_seen.waitingSince.secsTo(m_seen.now)),
                m_seen.asked);
        if (m_reading.isMute())
            add(Tr::tr("sends heartbeats but has answered nothing for %1 s: only a restart helps")
                    .arg(m_seen.silentSince.secsTo(m_seen.now)),
                m_seen.asked);
    }

    /// Those that speak against it, or the others.
    void addWitnesses(bool isAgainst)
    {
        for (const WorkerWitness& witness : m_seen.witnesses)
            if ((witness.says != WorkerWitness::Says::Lives) == isAgainst)
                add(witness.text, witness.at);
    }

    void addReplies()
    {
        if (m_reading.isAnswering())
            add(Tr::tr("answered a ping"), m_seen.asked);
        else if (m_seen.isAbsent)
            add(Tr::tr("not connected to Redis: all workers that are have answered"), m_seen.asked);
        else if (m_reading.isSilent() && !m_reading.isMute())
            add(Tr::tr("did not answer a ping; that proves nothing"), m_seen.asked);
        if (m_seen.isBound && !m_reading.isAnswering())
            add(Tr::tr("its name is in Redis, where a worker leaves it when it starts"), m_seen.now);
    }

    void addEvents()
    {
        if (!m_seen.heard)
            return;
        if (m_reading.saidGoodbye()) {
            const QDateTime& at =
                m_seen.heard->goodbye.isValid() ? m_seen.heard->goodbye : m_seen.heard->lastHeard;
            add(Tr::tr("said goodbye"), at);
            if (m_reading.left() > 0)
                add(Tr::tr("ran %n task(s) then that have not ended", nullptr, m_reading.left()), m_seen.now);
        } else if (m_reading.beats())
            add(m_reading.hasBeatenSince() ? Tr::tr("heartbeat") : Tr::tr("heartbeat, before the question"),
                m_seen.heard->lastHeartbeat);
        else if (m_seen.heard->lastHeartbeat.isValid())
            add(Tr::tr("no heartbeat for %1 s").arg(m_seen.heard->lastHeartbeat.secsTo(m_seen.now)),
                m_seen.heard->lastHeartbeat);
    }

    void addWork()
    {
        if (m_seen.active)
            add(m_seen.active->isEmpty() ? Tr::tr("runs nothing")
                                         : Tr::tr("runs %n task(s)", nullptr, m_reading.active()),
                m_seen.asked);
        if (m_reading.isDrained())
            add(Tr::tr("consumes no queue"), m_seen.asked);
        else if (m_seen.queues && m_seen.waiting > 0)
            add(Tr::tr("%n message(s) wait in its queues", nullptr, static_cast<int>(m_seen.waiting)),
                m_seen.asked);
    }

    const Reading& m_reading;
    const WorkerObservation& m_seen;
    QList<WorkerEvidence> m_list;
};

} // namespace

QString workerStateName(WorkerState state)
{
    switch (state) {
    case WorkerState::Unknown:
        return QStringLiteral("unknown");
    case WorkerState::Idle:
        return QStringLiteral("idle");
    case WorkerState::Working:
        return QStringLiteral("working");
    case WorkerState::Draining:
        return QStringLiteral("draining");
    case WorkerState::Stuck:
        return QStringLiteral("stuck");
    case WorkerState::Unreachable:
        return QStringLiteral("unreachable");
    case WorkerState::Stopped:
        return QStringLiteral("stopped");
    }
    return QStringLiteral("unknown");
}

QDateTime WorkerInfo::observed() const
{
    QDateTime latest;
    for (const WorkerEvidence& one : evidence)
        if (!latest.isValid() || one.at > latest)
            latest = one.at;
    return latest;
}

WorkerInfo workerFacts(const WorkerObservation& observation, const WorkerLimits& limits)
{
    const Reading reading {observation, limits};
    WorkerInfo info;
    info.name = observation.name;
    info.state = stateOf(reading);
    info.evidence = EvidenceList(reading).take();
    info.bearers = std::max({1, observation.replies,
                             observation.heard ? static_cast<int>(observation.heard->processes.size()) : 0});
    info.active = reading.saidGoodbye() && !reading.isAnswering() ? reading.left() : reading.active();
    info.tasks = observation.active.value_or(QList<HeldTask>());
    info.processes = observation.processes.value_or(-1);
    info.queues = observation.queues.value_or(QStringList());
    if (observation.heard) {
        info.processed = observation.heard->processed;
        info.software = observation.heard->software;
    }
    return info;
}

} // namespace vigia::celery
