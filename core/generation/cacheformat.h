#pragma once

#include "core/generation/chartquestion.h"

#include <QByteArray>

namespace vigia::generation::cacheformat {

/// Changes with every change of what packed() writes: consoles of two versions then do not share.
inline constexpr int Version = 1;

/// A larger answer is not kept.
inline constexpr qsizetype MaxBytes = 4 * 1024 * 1024;

/// `data` as bytes to be kept under `key`, with a checksum over both; empty when it is no answer to keep
/// (larger than MaxBytes, a value that is infinite). Values come back bit for bit. `readAt`: when it was read
/// from the database.
[[nodiscard]] QByteArray packed(const QByteArray& key, const ChartData& data, const QDateTime& readAt);

/// The answer to `question` that packed() wrote under `key`; nullopt for any other bytes, whoever wrote them:
/// damaged, of another key or version, or made up. Takes memory of at most ten times their length. The
/// checksum is no signature: who may write to the site's Redis may write figures into it.
[[nodiscard]] std::optional<ChartData> unpacked(const QByteArray& bytes, const QByteArray& key,
                                                const ChartQuestion& question);

} // namespace vigia::generation::cacheformat
