#include "core/net/redisprotocol.h"

#include <QCoreApplication>

#include <hiredis.h>
#include <read.h>

namespace vigia::net {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RedisProtocol)
};

/// The reader moves what is left of its buffer after each KiB: small slices keep that cheap.
constexpr qsizetype Slice = 16 * 1024;
constexpr qint64 MaxItems = 2'000'000;

/// What one reply may still take.
struct Budget
{
    qint64 items = 0;
    qint64 bytes = 0;
    qint64 maxBytes = 0;
    bool exceeded = false;

    bool take(qint64 size)
    {
        ++items;
        bytes += size;
        exceeded = items > MaxItems || bytes > maxBytes;
        return !exceeded;
    }
};

/// Where the reader's current task belongs: a new root, or the next element of its parent. An array is
/// filled in order, so the address of an element under construction stays.
RedisReply* place(const redisReadTask* task, std::size_t size = 0)
{
    if (!static_cast<Budget*>(task->privdata)->take(static_cast<qint64>(size)))
        return nullptr;
    if (!task->parent)
        return new RedisReply;
    auto& items = static_cast<RedisReply*>(task->parent->obj)->items;
    items.emplaceBack();
    return &items.last();
}

void* onString(const redisReadTask* task, char* text, std::size_t size)
{
    RedisReply* reply = place(task, size);
    if (!reply)
        return nullptr;
    reply->type = task->type == REDIS_REPLY_ERROR ? RedisReply::Type::Error
        : task->type == REDIS_REPLY_STATUS        ? RedisReply::Type::Status
                                                  : RedisReply::Type::Text;
    reply->text = QByteArray(text, static_cast<qsizetype>(size));
    return reply;
}

void* onArray(const redisReadTask* task, int elements)
{
    RedisReply* reply = place(task);
    if (!reply)
        return nullptr;
    reply->type = RedisReply::Type::Array;
    // What is announced is not yet there: memory grows with what really comes.
    reply->items.reserve(std::min(elements, 64));
    return reply;
}

void* onInteger(const redisReadTask* task, long long value)
{
    RedisReply* reply = place(task);
    if (!reply)
        return nullptr;
    reply->type = RedisReply::Type::Integer;
    reply->integer = value;
    return reply;
}

void* onNil(const redisReadTask* task)
{
    return place(task);
}

void onFree(void* reply)
{
    delete static_cast<RedisReply*>(reply);
}

redisReplyObjectFunctions functions {onString, onArray, onInteger, onNil, onFree};

} // namespace

QByteArray formatCommand(const QByteArrayList& words)
{
    std::vector<const char*> texts;
    std::vector<std::size_t> sizes;
    for (const QByteArray& word : words) {
        texts.push_back(word.constData());
        sizes.push_back(static_cast<std::size_t>(word.size()));
    }
    char* formatted = nullptr;
    const int size =
        redisFormatCommandArgv(&formatted, static_cast<int>(texts.size()), texts.data(), sizes.data());
    if (size < 0)
        return {};
    QByteArray result(formatted, size);
    redisFreeCommand(formatted);
    return result;
}

struct RedisParser::Private
{
    std::unique_ptr<redisReader, decltype(&redisReaderFree)> reader {
        redisReaderCreateWithFunctions(&functions), redisReaderFree};
    Budget budget;

    Result<> drain(const std::function<bool(RedisReply&&)>& onReply, bool& stopped);
    Error tooLarge() const;
};

RedisParser::RedisParser(qint64 maxReplyBytes)
    : d(std::make_unique<Private>())
{
    d->budget.maxBytes = maxReplyBytes;
    d->reader->privdata = &d->budget;
}

RedisParser::~RedisParser() = default;

Error RedisParser::Private::tooLarge() const
{
    return {ErrorCode::InvalidData,
            Tr::tr("Redis sent an answer that is larger than %n MiB: ask for less at once.", nullptr,
                   static_cast<int>(budget.maxBytes >> 20)),
            {},
            "ReplyTooLarge",
            false};
}

Result<> RedisParser::Private::drain(const std::function<bool(RedisReply&&)>& onReply, bool& stopped)
{
    for (;;) {
        void* object = nullptr;
        if (redisReaderGetReply(reader.get(), &object) != REDIS_OK) {
            if (budget.exceeded)
                return fail(tooLarge());
            return fail(ErrorCode::InvalidData,
                        Tr::tr("The server does not answer as Redis does: check the address and the port."),
                        QString::fromLatin1(reader->errstr), "NotRedis");
        }
        if (!object)
            return {};
        const std::unique_ptr<RedisReply> reply(static_cast<RedisReply*>(object));
        budget.items = budget.bytes = 0;
        if (!onReply(std::move(*reply))) {
            stopped = true;
            return {};
        }
    }
}

Result<> RedisParser::parse(QByteArrayView bytes, const std::function<bool(RedisReply&&)>& onReply)
{
    bool stopped = false;
    while (!bytes.isEmpty() && !stopped) {
        const QByteArrayView slice = bytes.first(std::min(Slice, bytes.size()));
        bytes = bytes.sliced(slice.size());
        redisReaderFeed(d->reader.get(), slice.data(), static_cast<std::size_t>(slice.size()));
        if (const Result<> drained = d->drain(onReply, stopped); !drained)
            return drained;
        if (!stopped && static_cast<qint64>(d->reader->len) > d->budget.maxBytes)
            return fail(d->tooLarge());
    }
    return {};
}

} // namespace vigia::net
