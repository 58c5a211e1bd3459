#pragma once

#include "core/base/result.h"
#include "core/celery/event.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace vigia::celery {

/// Reads what is published on the events' channels: one event or a list of them. Made for streams: buffers
/// are kept. Not thread-safe.
class EventDecoder
{
public:
    EventDecoder();
    ~EventDecoder();
    EventDecoder(const EventDecoder&) = delete;
    EventDecoder& operator=(const EventDecoder&) = delete;

    /// Calls `sink` for each event of the message; what in it is no event is left out. Answers how many there
    /// were. Error: InvalidData, with no event of that message delivered.
    [[nodiscard]] Result<int> decode(QByteArrayView message,
                                     const std::function<void(const EventView&)>& sink);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::celery
