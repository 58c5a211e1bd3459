#pragma once

#include "app/console/recorded/recordedasker.h"
#include "ui/diagnostics/diagnosticsfeed.h"

#include <functional>

namespace vigia::console {

/// The DiagnosticsFeed of a capsule: the checks as they were; none is run again. GUI thread.
class RecordedDiagnosticsFeed final : public ui::DiagnosticsFeed
{
    Q_OBJECT

public:
    /// Reads the checks (some dozens), before there is a page to wait for them. `asker` outlives the feed.
    /// `figures`: what the console measures of itself; it must not block.
    RecordedDiagnosticsFeed(RecordedAsker& asker, std::function<ui::ConsoleFigures()> figures,
                            QObject* parent = nullptr);

    diagnostics::CheckList checks() override { return m_checks; }

    QStringList absent() const override { return {}; }

    QString runBlocked() const override;

    /// Tells what was found then.
    [[nodiscard]] QFuture<Result<diagnostics::CheckList>> run(const QStringList& ids) override;

    ui::ConsoleFigures console() const override { return m_figures(); }

private:
    RecordedAsker& m_asker;
    const std::function<ui::ConsoleFigures()> m_figures;
    const diagnostics::CheckList m_checks;
};

} // namespace vigia::console
