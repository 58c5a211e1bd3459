#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

namespace vigia::site {

/// One small blocking request to a loopback service: is it there, does it answer? Two seconds at most.
/// Answers the body of a 2xx. Errors: Unreachable, InvalidData (another status or no HTTP).
[[nodiscard]] Result<QByteArray> probe(const QUrl& url, const QByteArray& method = "GET",
                                       const QByteArray& body = {});

} // namespace vigia::site
