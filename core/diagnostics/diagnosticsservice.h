#pragma once

#include "core/async/serialexecutor.h"
#include "core/diagnostics/check.h"
#include "core/diagnostics/ports.h"
#include "core/net/httpclient.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>

namespace vigia::diagnostics {

/// Looks at everything that people looked at by hand, side by side; changes nothing. Each check has its own
/// deadline, and none waits for another or ends one. Main thread; never blocks.
class DiagnosticsService : public QObject
{
    Q_OBJECT

public:
    DiagnosticsService(const Ports& ports, const Settings& settings, QObject* parent = nullptr);
    ~DiagnosticsService() override;

    /// What would be checked, in order, not looked at yet; in the language of now.
    CheckList checks();
    /// What the site does not have, and is therefore not checked: a sentence each.
    QStringList absent() const;

    /// Runs all, or those that are named; the answer has the order of checks(). An outcome is never an error.
    /// Errors: NotFound/UnknownCheck. Cancelled: what is under way is given up.
    [[nodiscard]] QFuture<Result<CheckList>> run(const QStringList& ids = {});

signals:
    /// Each as soon as it is known.
    void checked(const vigia::diagnostics::CheckInfo& check);

private:
    struct Round;

    CheckTable table();
    void giveUp(const std::shared_ptr<Round>& round);
    void start(const std::shared_ptr<Round>& round, std::size_t index);
    void take(const std::shared_ptr<Round>& round, std::size_t index, const Result<Verdict>& verdict);

    const Ports m_ports;
    const Settings m_settings;
    std::unique_ptr<net::HttpClient> m_http;
    SerialExecutor m_judge; ///< reads long answers; last: joined first
};

} // namespace vigia::diagnostics
