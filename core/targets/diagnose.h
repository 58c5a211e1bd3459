#pragma once

#include "core/base/error.h"
#include "core/targets/targetinfo.h"

namespace vigia::targets {

/// What Prometheus' `lastError` of a target means and what to do about it; an empty kind for an empty error.
/// Any thread.
Diagnosis diagnose(const QString& lastError);

/// The same for an answer that Vigía got itself: status, type and beginning of the body.
Diagnosis diagnoseAnswer(int status, const QString& contentType, const QByteArray& body);

/// The same for what kept an answer from coming (net::HttpClient's classes).
Diagnosis diagnoseFailure(const Error& error);

} // namespace vigia::targets
