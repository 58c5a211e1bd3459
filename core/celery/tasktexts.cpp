#include "core/celery/tasktexts.h"

namespace vigia::celery {

namespace {

enum Field : quint8
{
    Args,
    Kwargs,
    Result,
    Exception,
    Traceback,
    RootId,
    ParentId,
    Eta,
    Fields,
};

constexpr std::array<std::size_t, Fields> limits {400, 400, 400, 1000, 6000, 64, 64, 40};

using Texts = std::array<std::string_view, Fields>;

/// A byte of the field, two of its length, its bytes; again for each field that has any.
Texts unpack(const QByteArray& packed)
{
    Texts texts;
    std::string_view rest(packed.constData(), static_cast<std::size_t>(packed.size()));
    while (rest.size() >= 3) {
        const auto field = static_cast<quint8>(rest[0]);
        const std::size_t size =
            static_cast<quint8>(rest[1]) | static_cast<std::size_t>(static_cast<quint8>(rest[2])) << 8;
        texts[field] = rest.substr(3, size);
        rest.remove_prefix(3 + size);
    }
    return texts;
}

/// Not in the middle of a character. Of a traceback the end says what happened.
std::string_view shortened(std::string_view text, std::size_t limit, bool keepsEnd)
{
    if (text.size() <= limit)
        return text;
    const auto continues = [](char c) { return (static_cast<quint8>(c) & 0xc0) == 0x80; };
    if (keepsEnd) {
        text.remove_prefix(text.size() - limit);
        while (!text.empty() && continues(text.front()))
            text.remove_prefix(1);
        return text;
    }
    std::size_t end = limit;
    while (end > 0 && continues(text[end]))
        --end;
    return text.substr(0, end);
}

} // namespace

QByteArray TaskTexts::merged(const QByteArray& packed, const EventView& event)
{
    Texts texts = unpack(packed);
    const auto take = [&texts](Field field, std::string_view text) {
        if (!text.empty())
            texts[field] = shortened(text, limits[field], field == Traceback);
    };
    take(Args, event.args);
    take(Kwargs, event.kwargs);
    take(Result, event.result);
    take(Exception, event.exception);
    take(Traceback, event.traceback);
    take(RootId, event.rootId == event.uuid ? std::string_view() : event.rootId);
    take(ParentId, event.parentId);
    take(Eta, event.eta);
    qsizetype size = 0;
    for (const std::string_view text : texts)
        size += text.empty() ? 0 : static_cast<qsizetype>(text.size()) + 3;
    QByteArray result;
    result.reserve(size);
    for (quint8 field = 0; field < Fields; ++field) {
        const std::string_view text = texts[field];
        if (text.empty())
            continue;
        result += static_cast<char>(field);
        result += static_cast<char>(text.size() & 0xff);
        result += static_cast<char>(text.size() >> 8);
        result.append(text.data(), static_cast<qsizetype>(text.size()));
    }
    return result;
}

void TaskTexts::unpackInto(const QByteArray& packed, WatchedTask& task)
{
    const Texts texts = unpack(packed);
    const auto text = [&texts](Field field) {
        return QString::fromUtf8(texts[field].data(), static_cast<qsizetype>(texts[field].size()));
    };
    task.args = text(Args);
    task.kwargs = text(Kwargs);
    task.result = text(Result);
    task.exception = text(Exception);
    task.traceback = text(Traceback);
    task.rootId = text(RootId);
    task.parentId = text(ParentId);
    task.eta = text(Eta);
}

} // namespace vigia::celery
