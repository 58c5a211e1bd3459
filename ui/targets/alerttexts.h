#pragma once

#include "core/targets/alertinfo.h"

namespace vigia::ui {

/// What an alert says to people, in the console's language: Prometheus writes English.
struct AlertText
{
    QString summary;
    QString description;
};

/// Vigía's own rules in the console's language; an annotation that a site has written otherwise, and alerts
/// of other rules, as Prometheus sends them. Any thread.
AlertText alertText(const targets::AlertInfo& alert);

} // namespace vigia::ui
