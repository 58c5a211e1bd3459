#pragma once

#include "core/audit/auditinfo.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <optional>

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class AuditFeed;
class AuditModel;

/// Reads the audit into a model, page by page: the newest page again when something was written, older ones
/// when they are asked for. One question at a time; another filter cancels it. GUI thread only.
class AuditLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageSize = 200;
    static constexpr int MostRows = 10'000; ///< what is older is not read into the table: filter for it

    AuditLoader(AuditFeed& feed, AuditModel& model, const Clock& clock, QObject* parent = nullptr);
    ~AuditLoader() override;

    bool isBusy() const { return m_isBusy; }

    /// Why the last question failed; none after a success.
    const std::optional<Error>& error() const { return m_error; }

    /// Entries that the filter lets pass; −1 = not known yet.
    qint64 matching() const { return m_matching; }

    /// There are older ones that can be read.
    bool hasMore() const;

    /// When the newest page was read, UTC; invalid = never.
    QDateTime answeredAt() const { return m_answeredAt; }

    /// `before` and `limit` of it are not looked at.
    void setFilter(const audit::AuditQuery& filter);
    void refresh();
    void loadOlder();
    void cancel();

signals:
    /// Anything above is another.
    void changed();

private:
    void ask(qint64 before);
    void take(qint64 before, const Result<audit::AuditPage>& result);

    AuditFeed& m_feed;
    AuditModel& m_model;
    const Clock& m_clock;
    audit::AuditQuery m_filter;
    QFuture<Result<audit::AuditPage>> m_future;
    std::optional<Error> m_error;
    QDateTime m_answeredAt;
    qint64 m_matching = -1;
    quint64 m_round = 0;
    bool m_isBusy = false;
    bool m_isNewFilter = true; ///< what is in the model is of another filter
    bool m_wantsNewest = false; ///< asked while another question was under way
    bool m_hasMore = false;
};

} // namespace vigia::ui
