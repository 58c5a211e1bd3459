#include "ui/diagnostics/servicediagnosticsfeed.h"

#include "core/diagnostics/diagnosticsservice.h"

namespace vigia::ui {

ServiceDiagnosticsFeed::ServiceDiagnosticsFeed(diagnostics::DiagnosticsService& service,
                                               std::function<ConsoleFigures()> console, QObject* parent)
    : DiagnosticsFeed(parent)
    , m_service(service)
    , m_console(std::move(console))
{
    connect(&service, &diagnostics::DiagnosticsService::checked, this, &DiagnosticsFeed::checked);
}

diagnostics::CheckList ServiceDiagnosticsFeed::checks()
{
    return m_service.checks();
}

QStringList ServiceDiagnosticsFeed::absent() const
{
    return m_service.absent();
}

QFuture<Result<diagnostics::CheckList>> ServiceDiagnosticsFeed::run(const QStringList& ids)
{
    return m_service.run(ids);
}

ConsoleFigures ServiceDiagnosticsFeed::console() const
{
    return m_console ? m_console() : ConsoleFigures {};
}

} // namespace vigia::ui
