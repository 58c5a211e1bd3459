#include "ui/audit/auditloader.h"

#include "core/async/deliver.h"
#include "core/base/clock.h"
#include "ui/audit/auditfeed.h"
#include "ui/audit/auditmodel.h"

namespace vigia::ui {

AuditLoader::AuditLoader(AuditFeed& feed, AuditModel& model, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_model(model)
    , m_clock(clock)
{
}

AuditLoader::~AuditLoader()
{
    m_future.cancel();
}

bool AuditLoader::hasMore() const
{
    return m_hasMore && m_model.rowCount() < MostRows;
}

void AuditLoader::setFilter(const audit::AuditQuery& filter)
{
    cancel();
    m_filter = filter;
    m_isNewFilter = true;
    ask(0);
}

void AuditLoader::refresh()
{
    if (m_isBusy) {
        m_wantsNewest = true;
        return;
    }
    ask(0);
}

void AuditLoader::loadOlder()
{
    if (!m_isBusy && hasMore())
        ask(m_model.oldestId());
}

void AuditLoader::cancel()
{
    ++m_round;
    m_future.cancel();
    m_isBusy = false;
    m_wantsNewest = false;
    emit changed();
}

void AuditLoader::ask(qint64 before)
{
    audit::AuditQuery query = m_filter;
    query.before = before;
    query.limit = PageSize;
    m_isBusy = true;
    m_future = m_feed.page(query);
    deliver(m_future, this, [this, before, round = m_round](const Result<audit::AuditPage>& result) {
        if (round == m_round)
            take(before, result);
    });
    emit changed();
}

void AuditLoader::take(qint64 before, const Result<audit::AuditPage>& result)
{
    m_isBusy = false;
    if (!result) {
        m_error = result.error();
        // What another filter let pass is no answer to this one.
        if (m_isNewFilter)
            m_model.clear();
    } else {
        m_error.reset();
        m_model.setNow(m_clock.nowUtc());
        if (before > 0) {
            m_model.append(result->entries);
            m_hasMore = result->hasMore;
        } else {
            const qint64 newest = m_model.idAt(0);
            const bool isApart =
                result->entries.empty() || (result->hasMore && result->entries.back().id > newest);
            if (m_isNewFilter)
                m_model.clear();
            if (m_isNewFilter || isApart || newest == 0)
                m_hasMore = result->hasMore;
            m_isNewFilter = false;
            m_model.mergeNewest(*result);
            m_answeredAt = m_clock.nowUtc();
        }
        m_matching = result->matching;
    }
    const bool isAgain = m_wantsNewest;
    m_wantsNewest = false;
    if (isAgain)
        ask(0);
    else
        emit changed();
}

} // namespace vigia::ui
