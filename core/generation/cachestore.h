#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <optional>

namespace vigia::generation {

/// Where answers are kept for other consoles: a place that may lose anything at any time and may hold
/// anything at all. All functions from any thread.
class CacheStore
{
public:
    virtual ~CacheStore() = default;

    /// Blocks for a very short time at most. Empty optional: there is nothing under this key. An error: it
    /// can't be asked now.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> get(const QByteArray& key) = 0;
    /// At once. `done(kept)` comes later, on any thread.
    virtual void put(const QByteArray& key, const QByteArray& value, std::chrono::milliseconds lifetime,
                     std::function<void(bool kept)> done) = 0;
    /// At once.
    virtual void remove(const QByteArray& key) = 0;
};

} // namespace vigia::generation
