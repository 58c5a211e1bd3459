#include "core/site/redisprobe.h"

#include <QCoreApplication>

#include <cerrno>
#include <hiredis/hiredis.h>
#include <sys/time.h>
#include <vector>

namespace vigia::site {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RedisProbe)
};

struct FreeReply
{
    void operator()(redisReply* reply) const { freeReplyObject(reply); }
};

timeval toTimeval(std::chrono::milliseconds time)
{
    return {time.count() / 1000, time.count() % 1000 * 1000};
}

void appendTexts(const redisReply& reply, QByteArrayList& texts)
{
    switch (reply.type) {
    case REDIS_REPLY_INTEGER:
        texts += QByteArray::number(reply.integer);
        break;
    case REDIS_REPLY_ARRAY:
        for (std::size_t i = 0; i < reply.elements; ++i)
            appendTexts(*reply.element[i], texts);
        break;
    case REDIS_REPLY_NIL:
        break;
    default:
        texts += QByteArray(reply.str, static_cast<qsizetype>(reply.len));
    }
}

} // namespace

void RedisProbe::Close::operator()(redisContext* context) const
{
    redisFree(context);
}

RedisProbe::RedisProbe(redisContext* context)
    : m_context(context)
{
}

RedisProbe::RedisProbe(RedisProbe&&) noexcept = default;
RedisProbe& RedisProbe::operator=(RedisProbe&&) noexcept = default;
RedisProbe::~RedisProbe() = default;

Result<RedisProbe> RedisProbe::open(quint16 port, const QByteArray& password,
                                    std::chrono::milliseconds patience)
{
    RedisProbe probe(redisConnectWithTimeout("127.0.0.1", port, toTimeval(patience)));
    if (!probe.m_context || probe.m_context->err != 0
        || redisSetTimeout(probe.m_context.get(), toTimeval(patience)) != REDIS_OK)
        return fail(ErrorCode::Unreachable, Tr::tr("No Redis answers at 127.0.0.1:%1.").arg(port),
                    probe.m_context ? QString::fromUtf8(probe.m_context->errstr) : QString());
    if (!password.isEmpty())
        if (const auto login = probe.command({"AUTH", password}); !login)
            return fail(login.error());
    return probe;
}

Error RedisProbe::connectionError() const
{
    // A receive time-out shows as EAGAIN.
    const bool isTimeout = m_context->err == REDIS_ERR_IO && errno == EAGAIN;
    return {isTimeout ? ErrorCode::Timeout : ErrorCode::Unreachable,
            isTimeout ? Tr::tr("Redis takes the connection but does not answer.")
                      : Tr::tr("Redis closed the connection."),
            QString::fromUtf8(m_context->errstr),
            {},
            true};
}

Result<QByteArrayList> RedisProbe::command(const QByteArrayList& words)
{
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    for (const QByteArray& word : words) {
        texts.push_back(word.constData());
        lengths.push_back(static_cast<std::size_t>(word.size()));
    }
    const std::unique_ptr<redisReply, FreeReply> reply(static_cast<redisReply*>(
        redisCommandArgv(m_context.get(), static_cast<int>(words.size()), texts.data(), lengths.data())));
    if (!reply)
        return fail(connectionError());
    QByteArrayList result;
    appendTexts(*reply, result);
    if (reply->type != REDIS_REPLY_ERROR)
        return result;
    const QByteArray said = result.value(0);
    const bool isLogin = said.startsWith("WRONGPASS") || said.startsWith("NOAUTH");
    return fail(isLogin ? ErrorCode::PermissionDenied : ErrorCode::InvalidData,
                isLogin
                    ? Tr::tr("Redis does not take the password of this site: another Redis listens there.")
                    : Tr::tr("Redis refuses %1.").arg(QString::fromLatin1(words.value(0))),
                QString::fromUtf8(said));
}

} // namespace vigia::site
