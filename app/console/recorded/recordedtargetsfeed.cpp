#include "app/console/recorded/recordedtargetsfeed.h"

#include "core/capsule/capsuletables.h"
#include "core/targets/diagnose.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedTargetsFeed::RecordedTargetsFeed(RecordedAsker& asker, QObject* parent)
    : TargetsFeed(parent)
    , m_asker(asker)
{
}

QString RecordedTargetsFeed::trouble() const
{
    return m_asker.reader().absence(capsule::table::Targets);
}

QFuture<Result<targets::TargetsInfo>> RecordedTargetsFeed::targets()
{
    return m_asker.ask([](const CapsuleReader& reader) {
        return reader.targets().map([](targets::TargetsInfo info) {
            // What an error means is said in the language of now.
            for (targets::TargetInfo& target : info.active)
                if (targets::Diagnosis now = targets::diagnose(target.lastError);
                    now.kind == target.diagnosis.kind)
                    target.diagnosis = std::move(now);
            return info;
        });
    });
}

QFuture<Result<targets::RawMetrics>> RecordedTargetsFeed::raw(const QUrl&)
{
    return RecordedAsker::absent<targets::RawMetrics>(
        tr("The capsule does not hold what targets answered word for word."));
}

QFuture<Result<targets::RuleList>> RecordedTargetsFeed::rules()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.rules(); });
}

QFuture<Result<targets::AlertsInfo>> RecordedTargetsFeed::alerts()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.alerts(); });
}

QFuture<Result<QList<targets::AlertSpan>>> RecordedTargetsFeed::history(const QDateTime& from,
                                                                        const QDateTime& to)
{
    return m_asker.ask([from, to](const CapsuleReader& reader) { return reader.alertSpans(from, to); });
}

QFuture<Result<targets::SilenceList>> RecordedTargetsFeed::silences()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.silences(); });
}

QFuture<Result<QList<ui::KeptQuery>>> RecordedTargetsFeed::queries()
{
    using Queries = Result<QList<ui::KeptQuery>>;
    return m_asker.ask([](const CapsuleReader& reader) -> Queries {
        const auto keys = reader.queries();
        if (!keys)
            return fail(keys.error());
        QList<ui::KeptQuery> queries;
        for (const capsule::QueryKey& key : *keys) {
            const auto answer = reader.query(key.name);
            if (!answer)
                return fail(answer.error());
            queries.append({key.name, key.expression, answer->series, answer->warnings});
        }
        return queries;
    });
}

QFuture<Result<>> RecordedTargetsFeed::acknowledge(const targets::AlertInfo&, const QString&, int)
{
    return RecordedAsker::refused();
}

QFuture<Result<>> RecordedTargetsFeed::unacknowledge(const targets::AlertInfo&)
{
    return RecordedAsker::refused();
}

QFuture<Result<>> RecordedTargetsFeed::shelve(const targets::AlertInfo&, const QString&, const QDateTime&)
{
    return RecordedAsker::refused();
}

QFuture<Result<>> RecordedTargetsFeed::unshelve(const targets::AlertInfo&)
{
    return RecordedAsker::refused();
}

QFuture<Result<QString>> RecordedTargetsFeed::setSilence(const targets::SilenceInfo&)
{
    return RecordedAsker::refused<QString>();
}

QFuture<Result<>> RecordedTargetsFeed::expireSilence(const QString&)
{
    return RecordedAsker::refused();
}

} // namespace vigia::console
