#pragma once

#include "core/diagnostics/ports.h"

namespace vigia::backend {

class Backend;

/// The checks' ports on the services of a backend, which outlives them. `pool`: the checks' own.
diagnostics::Ports diagnosticsPorts(Backend& backend, db::Pool& pool);

} // namespace vigia::backend
