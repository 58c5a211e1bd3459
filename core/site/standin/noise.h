#pragma once

#include <QByteArrayView>

#include <string_view>

namespace vigia::standin {

/// A named stream of random figures without state: any index can be asked in any order, on any thread and
/// machine, and gives the same figure (FNV-1a of the key, splitmix64 of the index). Indices are day numbers,
/// or day * 24 + hour.
class Noise
{
public:
    /// `seed` is a prefix of the key; the empty seed is the reference series.
    explicit Noise(std::string_view seed, std::string_view key, std::string_view subkey = {});

    quint64 bits(qint64 n) const;
    /// In (0, 1).
    double uniform(qint64 n) const;
    /// Normal, mean 0, variance 1.
    double gauss(qint64 n) const;
    /// Gaussian knots every `length` indices, blended so that the variance is 1 everywhere.
    double smooth(qint64 n, qint64 length) const;

private:
    quint64 m_key; ///< FNV-1a state after the key; m_keyA and m_keyB after key + "a" and key + "b"
    quint64 m_keyA;
    quint64 m_keyB;
};

/// UTF-8 of Qt's as the standard library sees it.
inline std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

/// FNV-1a 64 of `text`, continued from `state`.
quint64 fnv1a(std::string_view text, quint64 state = 0xcbf29ce484222325ULL);
/// The finaliser of splitmix64.
quint64 splitmix64(quint64 value);

} // namespace vigia::standin
