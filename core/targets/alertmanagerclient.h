#pragma once

#include "core/targets/alertmanagerjson.h"
#include "core/targets/apilink.h"

namespace vigia::targets {

/// Alertmanager's API v2. Any thread; answers as futures, parsed on a thread of its own. Errors: ApiLink's,
/// and those of json::alertmanagerDocument().
class AlertmanagerClient
{
public:
    explicit AlertmanagerClient(const settings::HttpServiceConfig& config);

    bool isConfigured() const { return m_link.config().isConfigured(); }

    /// Also silenced and inhibited ones.
    [[nodiscard]] QFuture<Result<AlertList>> alerts();
    [[nodiscard]] QFuture<Result<QList<AlertGroup>>> groups();
    /// Expired ones too, which it keeps for days; `stale` is left for the caller to judge.
    [[nodiscard]] QFuture<Result<SilenceList>> silences();
    /// Makes it, or edits the one of its id; answers the id, which an edit may change.
    [[nodiscard]] QFuture<Result<QString>> setSilence(const SilenceInfo& silence);
    [[nodiscard]] QFuture<Result<>> expireSilence(const QString& id);

private:
    ApiLink m_link;
};

} // namespace vigia::targets
