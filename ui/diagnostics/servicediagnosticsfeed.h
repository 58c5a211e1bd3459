#pragma once

#include "ui/diagnostics/diagnosticsfeed.h"

#include <functional>

namespace vigia::diagnostics {
class DiagnosticsService;
} // namespace vigia::diagnostics

namespace vigia::ui {

/// The DiagnosticsFeed of a running site. GUI thread.
class ServiceDiagnosticsFeed final : public DiagnosticsFeed
{
    Q_OBJECT

public:
    /// `service` outlives the feed. `console` measures; it must not block.
    ServiceDiagnosticsFeed(diagnostics::DiagnosticsService& service, std::function<ConsoleFigures()> console,
                           QObject* parent = nullptr);

    diagnostics::CheckList checks() override;
    QStringList absent() const override;
    [[nodiscard]] QFuture<Result<diagnostics::CheckList>> run(const QStringList& ids) override;
    ConsoleFigures console() const override;

private:
    diagnostics::DiagnosticsService& m_service;
    std::function<ConsoleFigures()> m_console;
};

} // namespace vigia::ui
