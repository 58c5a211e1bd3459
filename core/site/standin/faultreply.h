#pragma once

#include "core/site/standin/options.h"
#include "core/site/standin/reply.h"
#include "core/site/standin/request.h"

namespace vigia::standin {

/// The reply that a client gets instead of `good`.
Reply spoiled(Reply good, const FaultDecision& decision, const FaultTiming& timing, const QByteArray& metric,
              const QByteArray& entity);

/// A refusal as XM words it: plain text.
Reply refusalReply(const Refusal& refusal);

} // namespace vigia::standin
