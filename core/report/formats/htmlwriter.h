#pragma once

#include "core/report/formats/formatwriter.h"

namespace vigia::report {

/// One page that asks for nothing from outside: style inline, charts as SVG, no script, and a policy that
/// forbids both. Everything that is not ours is escaped. Light, dark and paper; tables have a caption and
/// scopes, charts a text and their values beneath (up to MostRows of them).
class HtmlWriter : public FormatWriter
{
public:
    /// A chart of more steps leaves its table to the other formats, and says so.
    static constexpr int MostRows = 750;

    QString format() const override { return QStringLiteral("html"); }

    Result<> write(const Report& report, const QString& path) const override;

    static QByteArray text(const Report& report);
};

} // namespace vigia::report
