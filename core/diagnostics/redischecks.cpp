#include "core/diagnostics/checktable.h"
#include "core/diagnostics/looks.h"
#include "core/net/redisconnection.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RedisChecks)
};

using Replies = QList<net::RedisReply>;
using Fields = QHash<QByteArray, QByteArray>;

constexpr double FullMemory = 0.95;
constexpr double MuchMemory = 0.80;

/// "name:value" lines of INFO.
Fields fieldsOf(const QByteArray& info)
{
    Fields fields;
    for (const QByteArray& line : info.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.insert(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return fields;
}

/// What an error reply says of our rights.
Verdict refused(const net::RedisReply& reply)
{
    return Verdict::unknown(
        Tr::tr("Redis refused the question: %1").arg(QString::fromUtf8(reply.text.left(120))),
        Tr::tr("Let our user ask: ACL SETUSER NAME +info +ping (redis-cli, as its administrator)."));
}

Verdict answerVerdict(const Replies& replies)
{
    if (replies.size() < 2 || replies[0].isError())
        return refused(replies.isEmpty() ? net::RedisReply {} : replies[0]);
    const Fields fields = fieldsOf(replies[1].text);
    return Verdict::ok(Tr::tr("Redis %1 answers; up for %2.")
                           .arg(QString::fromLatin1(fields.value("redis_version", "?")),
                                spanText(fields.value("uptime_in_seconds").toLongLong())));
}

Verdict memoryVerdict(const Replies& replies)
{
    if (replies.size() < 2 || replies[0].isError())
        return refused(replies.isEmpty() ? net::RedisReply {} : replies[0]);
    const Fields memory = fieldsOf(replies[0].text);
    const qint64 used = memory.value("used_memory").toLongLong();
    const qint64 own = memory.value("maxmemory").toLongLong();
    const qint64 limit = own > 0 ? own : memory.value("total_system_memory").toLongLong();
    const QString policy = QString::fromLatin1(memory.value("maxmemory_policy"));
    const qint64 evicted = fieldsOf(replies[1].text).value("evicted_keys").toLongLong();
    if (limit <= 0)
        return Verdict::unknown(Tr::tr("Redis does not say how much memory it may use."), {});
    const double share = static_cast<double>(used) / static_cast<double>(limit);
    const QString evidence = Tr::tr("%1 MiB of %2 MiB (%3); policy %4, %5 keys evicted.")
                                 .arg(used / (1024 * 1024))
                                 .arg(limit / (1024 * 1024))
                                 .arg(own > 0 ? Tr::tr("maxmemory") : Tr::tr("the machine's"), policy)
                                 .arg(evicted);
    const QString room = Tr::tr("See what is big: redis-cli --bigkeys; shorten the results' life "
                                "(result_expires) or raise maxmemory.");
    if (share > FullMemory)
        return Verdict::fail(evidence, room);
    if (evicted > 0 || (own > 0 && policy != u"noeviction"))
        return Verdict::warn(
            evidence,
            Tr::tr("A broker must not lose messages: redis-cli CONFIG SET maxmemory-policy noeviction, "
                   "and the same in redis.conf."));
    return share > MuchMemory ? Verdict::warn(evidence, room) : Verdict::ok(evidence);
}

Verdict persistenceVerdict(const Replies& replies)
{
    if (replies.isEmpty() || replies[0].isError())
        return refused(replies.isEmpty() ? net::RedisReply {} : replies[0]);
    const Fields fields = fieldsOf(replies[0].text);
    const bool isAppending = fields.value("aof_enabled") == "1";
    const QByteArray snapshot = fields.value("rdb_last_bgsave_status", "ok");
    const QByteArray append = fields.value("aof_last_write_status", "ok");
    const qint64 changes = fields.value("rdb_changes_since_last_save").toLongLong();
    const qint64 saved = fields.value("rdb_last_save_time").toLongLong();
    const QString evidence =
        Tr::tr("Append-only file %1 (%2), last snapshot %3 ago (%4), %5 changes since.")
            .arg(isAppending ? Tr::tr("on") : Tr::tr("off"), QString::fromLatin1(append),
                 spanText(QDateTime::currentSecsSinceEpoch() - saved), QString::fromLatin1(snapshot))
            .arg(changes);
    if (snapshot != "ok" || (isAppending && append != "ok"))
        return Verdict::fail(
            evidence,
            Tr::tr("Redis cannot write its data and may refuse orders: see its log (journalctl -u "
                   "redis-server) and the disk (df -h)."));
    const bool isNever = replies.size() > 1 && replies[1].isArray() && replies[1].items.size() == 2
        && replies[1].items[1].text.isEmpty();
    if (!isAppending && isNever)
        return Verdict::warn(
            evidence,
            Tr::tr("Nothing is ever saved: queued tasks are lost at a restart. Run: redis-cli CONFIG "
                   "SET appendonly yes, and the same in redis.conf."));
    return Verdict::ok(evidence);
}

bool isLocal(const net::RedisConfig& config)
{
    return !config.socketPath.isEmpty() || config.host == u"localhost"
        || QHostAddress(config.host).isLoopback();
}

Verdict accessVerdict(const Replies& replies, const net::RedisConfig& config)
{
    if (replies.isEmpty())
        return Verdict::unknown(Tr::tr("Redis does not say who we are."), {});
    const QString user = replies[0].isError() ? Tr::tr("unknown") : QString::fromUtf8(replies[0].text);
    const QString evidence =
        Tr::tr("User %1, %2, %3, %4.")
            .arg(user, config.password.isEmpty() ? Tr::tr("no password") : Tr::tr("with a password"),
                 config.tls ? Tr::tr("TLS") : Tr::tr("no TLS"),
                 isLocal(config) ? Tr::tr("on this machine") : Tr::tr("over the network"));
    for (qsizetype i = 1; i < replies.size(); ++i)
        if (replies[i].isError() && replies[i].text.startsWith("NOPERM"))
            return Verdict::fail(
                evidence + u' ' + QString::fromUtf8(replies[i].text.left(120)),
                Tr::tr("Give our user what it needs: ACL SETUSER %1 ~* &* +@all -@dangerous +info +keys.")
                    .arg(user));
    if (isLocal(config))
        return Verdict::ok(evidence);
    if (config.password.isEmpty())
        return Verdict::fail(
            evidence,
            Tr::tr("Whoever reaches the port may order tasks: make an ACL user with a password and "
                   "name it in redis.user and redis.password_file."));
    return config.tls
        ? Verdict::ok(evidence)
        : Verdict::warn(evidence,
                        Tr::tr("Use rediss:// (TLS) in redis.url: the password crosses the network in the "
                               "clear."));
}

/// Some commands in one go on a connection of the look's own.
Check::Look asksRedis(const std::function<Result<net::RedisConfig>()>& access,
                      const QList<QByteArrayList>& commands,
                      std::function<Verdict(const Replies&, const net::RedisConfig&)> judge)
{
    return [access, commands, judge = std::move(judge)](QObject* context) -> QFuture<Result<Verdict>> {
        const Result<net::RedisConfig> config = access();
        if (!config)
            return ready<Result<Verdict>>(fail(config.error()));
        auto* redis = new net::RedisConnection(*config, context);
        return chained(redis->pipeline(commands), context,
                       [judge, config = *config](const Result<Replies>& replies) -> Result<Verdict> {
                           if (!replies)
                               return fail(replies.error());
                           return judge(*replies, config);
                       });
    };
}

template<typename Judge>
auto withoutConfig(Judge judge)
{
    return [judge](const Replies& replies, const net::RedisConfig&) { return judge(replies); };
}

} // namespace

void addRedisChecks(CheckTable& table, const Ports& ports, const Settings&)
{
    if (!ports.redis)
        return;
    const auto add = [&](const char* id, const QString& title, const QList<QByteArrayList>& commands,
                         auto judge, bool isProof = false) {
        Check check;
        check.id = QString::fromLatin1(id);
        check.group = Tr::tr("Redis");
        check.title = title;
        check.look = asksRedis(ports.redis, commands, std::move(judge));
        check.isProof = isProof;
        check.remedy = isProof
            ? Tr::tr("Start it: systemctl start redis-server (embedded site: vigiactl site up). Check "
                     "redis.url and redis.password_file of the site.")
            : Tr::tr("See the check “Redis answers” first.");
        table.push_back(std::move(check));
    };
    add("redis", Tr::tr("Redis answers"), {{"PING"}, {"INFO", "server"}}, withoutConfig(answerVerdict), true);
    add("redis-memory", Tr::tr("Memory of Redis"), {{"INFO", "memory"}, {"INFO", "stats"}},
        withoutConfig(memoryVerdict));
    add("redis-persistence", Tr::tr("Redis keeps its data"),
        {{"INFO", "persistence"}, {"CONFIG", "GET", "save"}}, withoutConfig(persistenceVerdict));
    add("redis-access", Tr::tr("Access to Redis"),
        {{"ACL", "WHOAMI"}, {"LLEN", "etl"}, {"SMEMBERS", "_kombu.binding.celery.pidbox"}}, accessVerdict);
}

} // namespace vigia::diagnostics
