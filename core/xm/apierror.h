#pragma once

#include "core/base/error.h"
#include "core/xm/apirequest.h"

#include <QByteArrayView>

namespace vigia::xm {

/// What an HTTP status of the API means (xm-api.md section 4); nullopt for 200, whose body tells.
///
/// 429 RateLimited, 408 Timeout, 5xx ServerError or, with a page as body, HtmlInsteadOfJson: temporary.
/// Permanent: 400 RangeTooLong, UnknownMetric, UnknownEntity or BadRequest, 401 and 403 Forbidden, 404 and
/// 405 WrongPath, every other 4xx BadRequest, 1xx to 3xx UnexpectedStatus. The wording of a 400 is only a
/// hint and may change: without one of the known words it is a BadRequest.
std::optional<Error> statusError(int status, QByteArrayView body, const ApiRequest& request);

/// An error of the transport, told about this call.
Error transportError(const Error& error, const ApiRequest& request);

/// An answer that is about something else than was asked for (NotXmDocument): permanent.
Error otherAnswerError(const ApiRequest& request, const QString& detail);

/// Refused by the circuit breaker (CircuitOpen): temporary.
Error circuitOpenError(const ApiRequest& request, const QDateTime& retryAt, const QString& lastError);

namespace errorclass {
inline constexpr char Timeout[] = "Timeout";
inline constexpr char RateLimited[] = "RateLimited";
inline constexpr char RangeTooLong[] = "RangeTooLong";
} // namespace errorclass

} // namespace vigia::xm
