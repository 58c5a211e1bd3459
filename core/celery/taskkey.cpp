#include "core/celery/taskkey.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace vigia::celery {

namespace {

constexpr std::size_t UuidSize = 36;

constexpr bool isDash(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

/// 16 and more: no digit. Upper case is none either, so that the text can be made again.
unsigned digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a') + 10;
    return 16;
}

} // namespace

std::optional<TaskKey> TaskKey::fromUuid(std::string_view text)
{
    if (text.size() != UuidSize)
        return std::nullopt;
    TaskKey key;
    for (std::size_t i = 0; i < UuidSize; ++i) {
        if (isDash(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const unsigned digit = digitOf(text[i]);
        if (digit > 15)
            return std::nullopt;
        quint64& half = i < 18 ? key.high : key.low;
        half = half << 4 | digit;
    }
    return key;
}

TaskKey TaskKey::fromText(std::string_view text)
{
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
    return {qFromBigEndian<quint64>(digest.constData()), qFromBigEndian<quint64>(digest.constData() + 8)};
}

QByteArray TaskKey::toUuid() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray text(static_cast<qsizetype>(UuidSize), '-');
    unsigned nibble = 0;
    for (std::size_t i = 0; i < UuidSize; ++i) {
        if (isDash(i))
            continue;
        const quint64 half = nibble < 16 ? high : low;
        text[static_cast<qsizetype>(i)] = digits[half >> (60 - 4 * (nibble % 16)) & 15];
        ++nibble;
    }
    return text;
}

} // namespace vigia::celery
