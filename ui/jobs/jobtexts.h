#pragma once

#include "core/jobs/jobinfo.h"

#include <QString>

/// A job's rules in words.
namespace vigia::ui::jobtext {

/// "every 6 hours", "daily at 03:00", "when somebody asks".
QString schedule(const jobs::JobInfo& job);
/// "3 retries, waits up to 10 min between them, at most 1 h", and how often it may start.
QString policy(const jobs::PolicyInfo& policy);
/// "a series, from a day, to a day"; "none".
QString parameters(const jobs::JobInfo& job);
/// "default; 2 running, 5 waiting", or why it is not available.
QString engine(const jobs::EngineInfo& engine);

} // namespace vigia::ui::jobtext
