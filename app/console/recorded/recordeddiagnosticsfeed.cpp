#include "app/console/recorded/recordeddiagnosticsfeed.h"

#include "ui/base/format.h"

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

QString RecordedDiagnosticsFeed::runBlocked() const
{
    const QDateTime made = m_asker.reader().info().made;
    return tr("Checked when the recording was saved, %1 %2: nothing is checked again in it.")
        .arg(ui::format::date(energyday::dayAt(made.toMSecsSinceEpoch())),
             ui::format::clockTime(made, false));
}

QFuture<Result<diagnostics::CheckList>> RecordedDiagnosticsFeed::run(const QStringList&)
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.diagnostics(); });
}

} // namespace vigia::console
