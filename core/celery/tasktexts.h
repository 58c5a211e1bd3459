#pragma once

#include "core/celery/watchinfo.h"

namespace vigia::celery {

/// The texts of a task's events, packed into one piece of bytes.
class TaskTexts
{
public:
    /// `packed` with what the event adds, each text shortened.
    static QByteArray merged(const QByteArray& packed, const EventView& event);
    static void unpackInto(const QByteArray& packed, WatchedTask& task);
};

} // namespace vigia::celery
