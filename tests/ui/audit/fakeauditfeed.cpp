#include "tests/ui/audit/fakeauditfeed.h"

#include <QJsonArray>

namespace vigia::test {

namespace {

struct Kind
{
    const char* action;
    const char* object;
    const char* outcome;
    const char* who;
    const char* role;
    const char* reason;
};

constexpr Kind Kinds[] = {
    {"etl.load", "Gene/Recurso", "done", "schedule", "vigia_etl", ""},
    {"etl.revert", "5b200000-0000-4000-8000-000000000000", "done", "operador1", "vigia_operator vigia_viewer",
     "Empty hours of San Carlos loaded as zero"},
    {"etl.retry", "e3100000-0000-4000-8000-000000000000", "refused", "lector1", "vigia_viewer", "try again"},
    {"worker.shutdown", "worker2@srvwebprd", "failed", "ingeniero1", "vigia_engineer vigia_operator",
     "update"},
    {"queue.purge", "etl", "done", "ingeniero1", "vigia_engineer vigia_operator", "wrong days were ordered"},
    {"etl.load", "DemaCome/Agente", "failed", "schedule", "vigia_etl", ""},
};

bool passes(const audit::AuditEntry& entry, const audit::AuditQuery& query)
{
    const audit::AuditRecord& record = entry.record;
    const QString all = record.who + u' ' + record.action + u' ' + record.object + u' ' + record.reason;
    const bool isGroup = query.action.isEmpty() || record.action == query.action
        || record.action.startsWith(query.action + u'.');
    return all.contains(query.text, Qt::CaseInsensitive) && (query.who.isEmpty() || record.who == query.who)
        && isGroup && (query.outcome.isEmpty() || record.outcome == query.outcome)
        && (!query.from.isValid() || entry.at.date() >= query.from)
        && (!query.to.isValid() || entry.at.date() <= query.to);
}

} // namespace

audit::AuditEntry sampleEntry(qint64 id, const QDateTime& at)
{
    const Kind& kind = Kinds[static_cast<std::size_t>(id) % std::size(Kinds)];
    audit::AuditEntry entry;
    entry.id = id;
    entry.at = at;
    entry.databaseUser = QStringLiteral("portal");
    entry.host = QStringLiteral("172.17.0.5");
    entry.role = QString::fromLatin1(kind.role);
    entry.record.who = QString::fromLatin1(kind.who);
    entry.record.action = QString::fromLatin1(kind.action);
    entry.record.object = QString::fromLatin1(kind.object);
    entry.record.outcome = QString::fromLatin1(kind.outcome);
    entry.record.reason = QString::fromLatin1(kind.reason);
    entry.record.parameters = {{QStringLiteral("from"), QStringLiteral("2026-06-10")},
                               {QStringLiteral("to"), QStringLiteral("2026-06-12")},
                               {QStringLiteral("force"), false}};
    entry.record.proof = {
        {QStringLiteral("rows"),
         QJsonObject {{QStringLiteral("read"), 1728},
                      {QStringLiteral("inserted"), 24},
                      {QStringLiteral("changed"), 48}}},
        {QStringLiteral("runs"), QJsonArray {QStringLiteral("9c04"), QStringLiteral("71aa")}},
        {QStringLiteral("state"), QStringLiteral("SUCCESS")}};
    return entry;
}

audit::AuditPage FakeAuditFeed::pageOf(const audit::AuditQuery& query) const
{
    audit::AuditPage page;
    for (const audit::AuditEntry& entry : log) {
        if (!passes(entry, query))
            continue;
        ++page.matching;
        if (query.before > 0 && entry.id >= query.before)
            continue;
        if (page.entries.size() < static_cast<std::size_t>(query.limit))
            page.entries.push_back(entry);
        else
            page.hasMore = true;
    }
    return page;
}

QFuture<Result<audit::AuditPage>> FakeAuditFeed::page(const audit::AuditQuery& query)
{
    auto promise = std::make_shared<QPromise<Result<audit::AuditPage>>>();
    promise->start();
    asked.push_back({query, promise});
    if (!holds)
        answer(asked.size() - 1);
    return promise->future();
}

void FakeAuditFeed::answer(std::size_t i)
{
    if (failsWith)
        asked[i].promise->addResult(fail(*failsWith));
    else
        asked[i].promise->addResult(pageOf(asked[i].query));
    asked[i].promise->finish();
}

QFuture<Result<audit::AuditProof>> FakeAuditFeed::verify()
{
    auto promise = std::make_shared<QPromise<Result<audit::AuditProof>>>();
    promise->start();
    proofs.push_back(promise);
    if (!holds) {
        promise->addResult(proof);
        promise->finish();
    }
    return promise->future();
}

void FakeAuditFeed::write(int count, const QDateTime& at)
{
    const qint64 last = log.empty() ? 0 : log.front().id;
    std::vector<audit::AuditEntry> added;
    for (int i = count; i >= 1; --i)
        added.push_back(sampleEntry(last + i, at.addSecs(i - count)));
    log.insert(log.begin(), added.cbegin(), added.cend());
    emit changed();
}

} // namespace vigia::test
