#include "ui/workers/workerwords.h"

#include "ui/base/format.h"

#include <QCoreApplication>

#include <cmath>

namespace vigia::ui::workerwords {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WorkerWords)
};

constexpr double Steady = 0.5; // messages a minute

} // namespace

QString state(celery::WorkerState state)
{
    switch (state) {
    case celery::WorkerState::Unknown:
        return Tr::tr("Unknown");
    case celery::WorkerState::Idle:
        return Tr::tr("Idle");
    case celery::WorkerState::Working:
        return Tr::tr("Working");
    case celery::WorkerState::Draining:
        return Tr::tr("Draining");
    case celery::WorkerState::Stuck:
        return Tr::tr("Stuck");
    case celery::WorkerState::Unreachable:
        return Tr::tr("Unreachable");
    case celery::WorkerState::Stopped:
        return Tr::tr("Stopped");
    }
    return {};
}

RowMark mark(const celery::WorkerInfo& worker)
{
    if (worker.isDuplicate())
        return RowMark::Alarm1;
    switch (worker.state) {
    case celery::WorkerState::Stuck:
        return RowMark::Alarm2;
    case celery::WorkerState::Idle:
    case celery::WorkerState::Working:
    case celery::WorkerState::Draining:
        return RowMark::Running;
    case celery::WorkerState::Stopped:
        return RowMark::Stopped;
    default:
        return RowMark::Unknown;
    }
}

QString ageOf(const QDateTime& since, const QDateTime& now)
{
    return since.isValid() ? format::age(std::chrono::milliseconds(since.msecsTo(now))) : format::none();
}

QString proof(const celery::WorkerInfo& worker, const QDateTime& now)
{
    if (worker.evidence.isEmpty())
        return Tr::tr("nothing is known of it");
    const celery::WorkerEvidence& first = worker.evidence.first();
    return Tr::tr("%2 · %1", "evidence, age")
        .arg(oneLine(first.text), format::ago(std::chrono::milliseconds(first.at.msecsTo(now))));
}

QString place(workers::TaskPlace place)
{
    switch (place) {
    case workers::TaskPlace::Active:
        return Tr::tr("Runs");
    case workers::TaskPlace::Reserved:
        return Tr::tr("Reserved");
    case workers::TaskPlace::Scheduled:
        return Tr::tr("Scheduled");
    }
    return {};
}

QString shortId(const QString& id)
{
    return oneLine(id).left(8);
}

QString oldest(const workers::QueueRow& queue, const QDateTime& now)
{
    const QString age = ageOf(queue.oldest, now);
    return !queue.oldest.isValid() || queue.isOldestExact ? age : QStringLiteral("≥ %1").arg(age);
}

QString trend(double perMinute)
{
    if (!std::isfinite(perMinute))
        return format::none();
    if (std::abs(perMinute) < Steady)
        return Tr::tr("steady");
    return Tr::tr("%1 a minute").arg(format::signedNumber(perMinute, std::abs(perMinute) < 10 ? 1 : 0));
}

QString count(qint64 value)
{
    return value < 0 ? format::none() : format::integer(value);
}

} // namespace vigia::ui::workerwords
