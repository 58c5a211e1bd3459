#pragma once

#include "core/report/sections/sections.h"

namespace vigia::report {

/// Whom a report asked.
enum class Service
{
    Database,
    Prometheus,
    Alertmanager,
};

/// Why `service` gave no answer: one sentence in the report's language, by the kind of the error. Its message
/// is in the program's language, and only quoted where the kind says nothing.
[[nodiscard]] QString reasonText(const SectionInput& input, Service service, const Error& error);
/// The same where no more is known than that it failed.
[[nodiscard]] QString unreadText(const SectionInput& input, Service service);

/// A finding in the report's language: as its service told it where the program speaks that language, else by
/// its kind, with the days that it names.
[[nodiscard]] QString findingText(const SectionInput& input, const generation::Finding& finding);

} // namespace vigia::report
