#pragma once

#include "core/report/formats/formatwriter.h"

namespace vigia::ctl {

/// The writer of a format; null for another word, and for "pdf" while there is no QGuiApplication.
std::unique_ptr<report::FormatWriter> makeReportWriter(const QString& format);

} // namespace vigia::ctl
