#include "core/site/standin/noise.h"

#include <cmath>
#include <numbers>

namespace vigia::standin {

namespace {

double toUnit(quint64 bits)
{
    return (static_cast<double>(bits >> 11) + 0.5) / 9007199254740992.0; // 2^53
}

} // namespace

quint64 fnv1a(std::string_view text, quint64 state)
{
    for (const char c : text)
        state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return state;
}

quint64 splitmix64(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

Noise::Noise(std::string_view seed, std::string_view key, std::string_view subkey)
    : m_key(fnv1a(subkey, fnv1a(key, fnv1a(seed))))
    , m_keyA(fnv1a("a", m_key))
    , m_keyB(fnv1a("b", m_key))
{
}

quint64 Noise::bits(qint64 n) const
{
    return splitmix64(m_key ^ splitmix64(static_cast<quint64>(n)));
}

double Noise::uniform(qint64 n) const
{
    return toUnit(bits(n));
}

double Noise::gauss(qint64 n) const
{
    const quint64 index = splitmix64(static_cast<quint64>(n));
    const double a = toUnit(splitmix64(m_keyA ^ index));
    const double b = toUnit(splitmix64(m_keyB ^ index));
    return std::sqrt(-2 * std::log(a)) * std::cos(2 * std::numbers::pi * b);
}

double Noise::smooth(qint64 n, qint64 length) const
{
    const qint64 knot = n >= 0 ? n / length : -((-n + length - 1) / length);
    const double part = static_cast<double>(n - knot * length) / static_cast<double>(length);
    const double w = 0.5 - 0.5 * std::cos(std::numbers::pi * part);
    return (gauss(knot) * (1 - w) + gauss(knot + 1) * w) / std::sqrt(w * w + (1 - w) * (1 - w));
}

} // namespace vigia::standin
