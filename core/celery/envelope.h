#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace vigia::celery {

/// The wrapping that tasks, control messages, replies and events share. Everything in it is optional for a
/// reader.
struct Envelope
{
    QJsonObject headers;
    QJsonObject properties;
    QJsonValue body;
};

/// Errors: InvalidData (not JSON, no envelope, a body that is not JSON or not decodable). Never trusts: any
/// bytes are fine to give.
[[nodiscard]] Result<Envelope> decodeEnvelope(QByteArrayView bytes);

} // namespace vigia::celery
