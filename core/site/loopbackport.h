#pragma once

#include <QtGlobal>

namespace vigia::site {

/// The wanted TCP port of 127.0.0.1 when nobody listens there, else any free one; 0 when even the loopback
/// has none. Another program may still be faster to take it. Any thread.
quint16 freePort(quint16 wanted);

} // namespace vigia::site
