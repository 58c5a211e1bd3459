#include "app/console/recorded/recordeddiagnosticsfeed.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedDiagnosticsFeed::RecordedDiagnosticsFeed(RecordedAsker& asker,
                                                 std::function<ui::ConsoleFigures()> figures, QObject* parent)
    : DiagnosticsFeed(parent)
    , m_asker(asker)
    , m_figures(std::move(figures))
    , m_checks(asker.reader().diagnostics().value_or(diagnostics::CheckList()))
{
}

QFuture<Result<diagnostics::CheckList>> RecordedDiagnosticsFeed::run(const QStringList&)
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.diagnostics(); });
}

} // namespace vigia::console
