#include "core/net/redislink.h"

#include "core/net/rediserror.h"

#include <iterator>

namespace vigia::net {

RedisLink::RedisLink(const RedisConfig& config, QObject* parent)
    : QObject(parent)
    , m_config(config)
    , m_socket(config)
    , m_parser(std::make_shared<RedisParser>(config.maxReplyBytes))
{
    connect(&m_socket, &RedisSocket::established, this, &RedisLink::login);
    connect(&m_socket, &RedisSocket::received, this, &RedisLink::onReceived);
    connect(&m_socket, &RedisSocket::lost, this, &RedisLink::lose);
}

void RedisLink::start()
{
    m_socket.connectToServer();
}

void RedisLink::login()
{
    RedisBatch batch;
    const QDeadlineTimer deadline(m_config.connectTimeout);
    const auto add = [&](const QByteArrayList& words, std::function<void(Result<RedisReply> &&)> done) {
        batch.bytes += formatCommand(words);
        batch.commands.push_back({words.first(), std::move(done), {}, deadline});
    };
    const auto needed = [this](const QByteArray& command) {
        return [this, command](Result<RedisReply>&& reply) {
            if (reply && reply->isError())
                lose(errorFromReply(reply->text, command));
        };
    };
    if (!m_config.password.isEmpty() && m_config.user.isEmpty())
        add({"AUTH", m_config.password.toUtf8()}, needed("AUTH"));
    else if (!m_config.user.isEmpty())
        add({"AUTH", m_config.user.toUtf8(), m_config.password.toUtf8()}, needed("AUTH"));
    // Shown in CLIENT LIST; a server that forbids it is as good.
    if (!m_config.clientName.isEmpty())
        add({"CLIENT", "SETNAME", m_config.clientName.toUtf8().simplified().replace(' ', '-')},
            [](Result<RedisReply>&&) {});
    if (m_config.database != 0)
        add({"SELECT", QByteArray::number(m_config.database)}, needed("SELECT"));
    add({"PING"}, [this](Result<RedisReply>&& reply) {
        // A user who may not PING is logged in all the same.
        if (reply && reply->isError() && !reply->text.startsWith("NOPERM"))
            lose(errorFromReply(reply->text, "PING"));
        else if (reply)
            emit loggedIn();
    });
    send(std::move(batch));
}

void RedisLink::send(RedisBatch&& batch)
{
    m_sent.insert(m_sent.end(), std::make_move_iterator(batch.commands.begin()),
                  std::make_move_iterator(batch.commands.end()));
    m_socket.write(batch.bytes);
}

std::deque<RedisPending> RedisLink::takeUnanswered()
{
    return std::exchange(m_sent, {});
}

void RedisLink::checkDeadlines()
{
    for (const RedisPending& pending : m_sent)
        if (pending.deadline.hasExpired()) {
            lose(commandTimeoutError(pending.name, m_config.where()));
            return;
        }
}

void RedisLink::onReceived(const QByteArray& bytes)
{
    // A receiver may delete us in the middle.
    const QPointer<RedisLink> alive(this);
    const std::shared_ptr<RedisParser> parser = m_parser;
    m_isReading = true;
    const Result<> parsed = parser->parse(bytes, [this, &alive](RedisReply&& reply) {
        return alive && !m_isLost && onReply(std::move(reply)) && alive && !m_isLost;
    });
    if (!alive)
        return;
    m_isReading = false;
    if (!parsed)
        lose(parsed.error());
}

bool RedisLink::onReply(RedisReply&& reply)
{
    const QPointer<RedisLink> alive(this);
    if (takeMessage(reply))
        return alive;
    if (m_sent.empty()) {
        lose({ErrorCode::InvalidData,
              tr("Redis at %1 answers what nobody asked: the connection was ended and is made again.")
                  .arg(m_config.where()),
              QString::fromUtf8(reply.text.left(80)), "RedisOutOfStep", true});
        return false;
    }
    const RedisPending pending = std::move(m_sent.front());
    m_sent.pop_front();
    pending.done(std::move(reply));
    return alive;
}

bool RedisLink::takeMessage(RedisReply& reply)
{
    if (!reply.isArray() || reply.items.size() < 3)
        return false;
    const QByteArray& kind = reply.items.first().text;
    const bool isMessage = kind == "message" && reply.items.size() == 3;
    const bool isPatternMessage = kind == "pmessage" && reply.items.size() == 4;
    // Only a connection without commands hears messages; a list that begins so is a reply.
    const bool mayBeMessage =
        m_sent.empty() || m_sent.front().name == "PING" || m_sent.front().name.endsWith("SUBSCRIBE");
    if (!mayBeMessage || (!isMessage && !isPatternMessage))
        return false;
    const qsizetype last = reply.items.size() - 1;
    emit messageReceived(reply.items[last - 1].text, reply.items[last].text);
    return true;
}

void RedisLink::lose(const Error& error)
{
    if (m_isLost)
        return;
    m_isLost = true;
    emit lost(error);
}

} // namespace vigia::net
