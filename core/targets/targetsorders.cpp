#include "core/async/deliver.h"
#include "core/audit/auditlog.h"
#include "core/targets/targetsservice.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace vigia::targets {

namespace {

constexpr int LongestShelfDays = 31;
constexpr int LongestAckSilence = 24 * 60; // minutes
constexpr int LongestSilenceDays = 366;

/// The promise of an order, and how to end it.
template<typename T>
struct Order
{
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    Order() { promise->start(); }

    void end(Result<T> result) const
    {
        promise->addResult(std::move(result));
        promise->finish();
    }
};

QString outcomeOf(const Error& error)
{
    const bool isRefused = error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::InvalidData
        || error.code == ErrorCode::Conflict;
    return isRefused ? QStringLiteral("refused") : QStringLiteral("failed");
}

void setOutcome(audit::AuditRecord& record, const Result<>& outcome)
{
    record.outcome = outcome ? QStringLiteral("done") : outcomeOf(outcome.error());
    if (!outcome)
        record.proof.insert(QStringLiteral("error"), outcome.error().message);
}

QString matcherText(const SilenceMatcher& matcher)
{
    const QString sign = matcher.isEqual ? (matcher.isRegex ? QStringLiteral("=~") : QStringLiteral("="))
                                         : (matcher.isRegex ? QStringLiteral("!~") : QStringLiteral("!="));
    return matcher.name % sign % u'"' % matcher.value % u'"';
}

QJsonObject silenceParameters(const SilenceInfo& silence)
{
    QJsonArray matchers;
    for (const SilenceMatcher& matcher : silence.matchers)
        matchers.append(matcherText(matcher));
    return {{QStringLiteral("matchers"), matchers},
            {QStringLiteral("from"), silence.from.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("to"), silence.to.toUTC().toString(Qt::ISODate)}};
}

Error badOrder(const QString& message)
{
    return {ErrorCode::InvalidData, message, {}, "BadOrder", false};
}

Result<> checkSilence(const SilenceInfo& silence, const QDateTime& now)
{
    static const QRegularExpression name(QStringLiteral("^[a-zA-Z_][a-zA-Z0-9_]*$"));
    bool isNarrow = false;
    for (const SilenceMatcher& matcher : silence.matchers) {
        if (!name.match(matcher.name).hasMatch())
            return fail(badOrder(
                TargetsService::tr("“%1” is no label's name: letters, digits and “_”, no digit first.")
                    .arg(matcher.name.left(60))));
        isNarrow = isNarrow || (matcher.isEqual && !matcher.value.isEmpty() && matcher.value != u".*");
    }
    if (!isNarrow)
        return fail(badOrder(TargetsService::tr(
            "A silence of everything is refused: give at least one label a value that it must have.")));
    if (!silence.from.isValid() || silence.to <= silence.from || silence.to <= now
        || silence.to > silence.from.addDays(LongestSilenceDays))
        return fail(badOrder(TargetsService::tr(
            "A silence ends after it begins, in the future, and within a year: choose other "
            "times.")));
    if (silence.comment.trimmed().isEmpty())
        return fail(badOrder(TargetsService::tr("Say why: a silence needs a comment.")));
    return {};
}

} // namespace

audit::AuditRecord TargetsService::record(const QString& action, const QString& object,
                                          const QString& reason) const
{
    audit::AuditRecord record;
    record.who = m_settings.actor;
    record.action = action;
    record.object = object;
    record.reason = reason;
    return record;
}

AlarmAct TargetsService::act(const QString& action, const AlertInfo& alert, const QString& note) const
{
    AlarmAct act;
    act.action = action;
    act.fingerprint = alert.fingerprint;
    act.name = alert.name;
    act.labels = alert.labels;
    act.who = m_settings.actor;
    act.note = note;
    act.since = alert.since;
    return act;
}

QFuture<Result<>> TargetsService::permitted()
{
    return m_ports.pool.run([](db::Connection& connection) { return AlarmStore(connection).permitted(); });
}

QFuture<Result<>> TargetsService::audited(audit::AuditRecord record, const Result<>& outcome)
{
    setOutcome(record, outcome);
    const auto written = m_ports.pool.run([record, outcome](db::Connection& connection) -> Result<> {
        const Result<> kept = audit::AuditLog(connection).record(record);
        return outcome ? kept : outcome; // why it failed matters more than that this was not kept
    });
    const Order<void> order;
    deliver(written, this,
            [order, outcome](const Result<>& result) { order.end(outcome ? result : outcome); });
    return order.promise->future();
}

QFuture<Result<>> TargetsService::keep(const AlarmAct& act, const audit::AuditRecord& record)
{
    return m_ports.pool.run([act, record](db::Connection& connection) -> Result<> {
        AlarmStore store(connection);
        audit::AuditLog log(connection);
        audit::AuditRecord entry = record;
        const Result<> done = store.permitted().and_then([&] {
            return connection.transaction([&] {
                return store.add(act).and_then([&] {
                    setOutcome(entry, {});
                    return log.record(entry);
                });
            });
        });
        if (done)
            return done;
        setOutcome(entry, done);
        const Result<> kept = log.record(entry);
        Q_UNUSED(kept) // why it was not done matters more
        return done;
    });
}

QFuture<Result<>> TargetsService::acknowledge(const AlertInfo& alert, const QString& note, int silenceMinutes)
{
    const QString action = QStringLiteral("alert.ack");
    audit::AuditRecord entry = record(action, alert.name, note);
    entry.parameters = {{QStringLiteral("fingerprint"), alert.fingerprint}};
    if (silenceMinutes <= 0)
        return keep(act(QStringLiteral("ack"), alert, note), entry);
    entry.parameters.insert(QStringLiteral("silence_minutes"), silenceMinutes);
    if (silenceMinutes > LongestAckSilence)
        return audited(
            entry,
            fail(badOrder(tr("An acknowledgement silences for a day at most: make a silence of its own for "
                             "longer."))));
    SilenceInfo silence;
    silence.matchers = matchersOf(alert.labels);
    silence.from = m_ports.clock.nowUtc();
    silence.to = silence.from.addSecs(silenceMinutes * 60);
    silence.by = m_settings.actor;
    silence.comment = note.trimmed().isEmpty() ? tr("Acknowledged in Vigía") : note;
    const Order<void> order;
    const auto end = [order](const Result<>& result) { order.end(result); };
    deliver(permitted(), this, [this, alert, note, entry, silence, end](const Result<>& allowed) {
        if (!allowed)
            return deliver(audited(entry, allowed), this, end);
        deliver(m_alertmanager.setSilence(silence), this,
                [this, alert, note, entry, end](const Result<QString>& id) {
                    if (!id)
                        return deliver(audited(entry, fail(id.error())), this, end);
                    AlarmAct line = act(QStringLiteral("ack"), alert, note);
                    line.silenceId = *id;
                    audit::AuditRecord done = entry;
                    done.proof.insert(QStringLiteral("silence"), *id);
                    deliver(keep(line, done), this, [this, end, id = *id](const Result<>& kept) {
                        if (kept)
                            return end(kept);
                        // Both or nothing.
                        deliver(m_alertmanager.expireSilence(id), this,
                                [end, kept](const Result<>&) { end(kept); });
                    });
                });
    });
    return order.promise->future();
}

QFuture<Result<>> TargetsService::unacknowledge(const AlertInfo& alert)
{
    audit::AuditRecord entry = record(QStringLiteral("alert.unack"), alert.name, {});
    entry.parameters = {{QStringLiteral("fingerprint"), alert.fingerprint}};
    const QString silence = alert.ack ? alert.ack->silenceId : QString();
    const QFuture<Result<>> kept = keep(act(QStringLiteral("unack"), alert, {}), entry);
    if (silence.isEmpty())
        return kept;
    const Order<void> order;
    deliver(kept, this, [this, order, silence](const Result<>& done) {
        if (!done)
            return order.end(done);
        deliver(m_alertmanager.expireSilence(silence), this, [order](const Result<>& ended) {
            if (ended || ended.error().code == ErrorCode::NotFound)
                return order.end({});
            Error error = ended.error();
            error.message =
                tr("The acknowledgement was taken back, but its silence goes on: end it among the "
                   "silences. %1")
                    .arg(error.message);
            order.end(fail(error));
        });
    });
    return order.promise->future();
}

QFuture<Result<>> TargetsService::shelve(const AlertInfo& alert, const QString& reason,
                                         const QDateTime& until)
{
    audit::AuditRecord entry = record(QStringLiteral("alert.shelve"), alert.name, reason);
    entry.parameters = {{QStringLiteral("fingerprint"), alert.fingerprint},
                        {QStringLiteral("until"), until.toUTC().toString(Qt::ISODate)}};
    const QDateTime now = m_ports.clock.nowUtc();
    if (reason.trimmed().isEmpty())
        return audited(entry, fail(badOrder(tr("Say why: an alert is not put aside without a reason."))));
    if (!until.isValid() || until <= now || until > now.addDays(LongestShelfDays))
        return audited(entry,
                       fail(badOrder(tr("An alert is put aside until a time in the next %n day(s): choose "
                                        "another end.",
                                        nullptr, LongestShelfDays))));
    AlarmAct line = act(QStringLiteral("shelve"), alert, reason);
    line.until = until;
    return keep(line, entry);
}

QFuture<Result<>> TargetsService::unshelve(const AlertInfo& alert)
{
    audit::AuditRecord entry = record(QStringLiteral("alert.unshelve"), alert.name, {});
    entry.parameters = {{QStringLiteral("fingerprint"), alert.fingerprint}};
    return keep(act(QStringLiteral("unshelve"), alert, {}), entry);
}

QFuture<Result<QString>> TargetsService::setSilence(const SilenceInfo& silence)
{
    SilenceInfo wanted = silence;
    if (wanted.by.isEmpty())
        wanted.by = m_settings.actor;
    audit::AuditRecord entry = record(QStringLiteral("silence.set"), wanted.id, wanted.comment);
    entry.parameters = silenceParameters(wanted);
    const Order<QString> order;
    const auto refuse = [this, order, entry](const Error& error) {
        deliver(audited(entry, fail(error)), this,
                [order, error](const Result<>&) { order.end(fail(error)); });
    };
    const Result<> sane = checkSilence(wanted, m_ports.clock.nowUtc());
    if (!sane) {
        refuse(sane.error());
        return order.promise->future();
    }
    deliver(permitted(), this, [this, order, refuse, entry, wanted](const Result<>& allowed) {
        if (!allowed)
            return refuse(allowed.error());
        deliver(m_alertmanager.setSilence(wanted), this,
                [this, order, refuse, entry](const Result<QString>& id) {
                    if (!id)
                        return refuse(id.error());
                    audit::AuditRecord done = entry;
                    done.object = *id;
                    deliver(audited(done, {}), this, [this, order, id = *id](const Result<>& kept) {
                        tell();
                        order.end(kept ? Result<QString>(id) : Result<QString>(fail(kept.error())));
                    });
                });
    });
    return order.promise->future();
}

QFuture<Result<>> TargetsService::expireSilence(const QString& id)
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-zA-Z-]{1,64}$"));
    const audit::AuditRecord entry = record(QStringLiteral("silence.expire"), id.left(80), {});
    if (!uuid.match(id).hasMatch())
        return audited(
            entry, fail(badOrder(tr("“%1” is no silence's id: take it from the list.").arg(id.left(60)))));
    const Order<void> order;
    const auto end = [order](const Result<>& result) { order.end(result); };
    deliver(permitted(), this, [this, id, entry, end](const Result<>& allowed) {
        if (!allowed)
            return deliver(audited(entry, allowed), this, end);
        deliver(m_alertmanager.expireSilence(id), this, [this, entry, end](const Result<>& ended) {
            tell();
            deliver(audited(entry, ended), this, end);
        });
    });
    return order.promise->future();
}

} // namespace vigia::targets
