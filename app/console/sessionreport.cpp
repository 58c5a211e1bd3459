#include "app/console/sessionreport.h"

#include "core/diagnostics/processmemory.h"
#include "ui/shell/sitestatus.h"
#include "ui/shell/stallwatch.h"

#include <QJsonObject>

namespace vigia::console {

namespace {

QString nameOf(ui::ConnectionInfo::State state)
{
    switch (state) {
    case ui::ConnectionInfo::State::Ok:
        return QStringLiteral("ok");
    case ui::ConnectionInfo::State::Lost:
        return QStringLiteral("lost");
    case ui::ConnectionInfo::State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace

SessionReport::SessionReport(const ui::SiteStatus& status, const ui::StallWatch& watch, QObject* parent)
    : QObject(parent)
    , m_status(status)
    , m_watch(watch)
{
    connect(&status, &ui::SiteStatus::connectionsChanged, this, &SessionReport::note);
}

QJsonObject SessionReport::document() const
{
    return {{QStringLiteral("services"), m_changes},
            {QStringLiteral("longest_event_ms"), double(m_watch.longest().count())},
            {QStringLiteral("events_over_promise"), m_watch.overruns()},
            {QStringLiteral("memory_bytes"), double(diagnostics::residentBytes())}};
}

void SessionReport::note()
{
    for (const ui::ConnectionInfo& connection : m_status.connections()) {
        const int state = static_cast<int>(connection.state);
        const auto last = m_states.constFind(connection.id);
        if (last != m_states.cend() && *last == state)
            continue;
        m_states.insert(connection.id, state);
        if (m_changes.size() == MostChanges)
            m_changes.removeFirst();
        m_changes.append(QJsonObject {{QStringLiteral("at"), m_status.now().toString(Qt::ISODateWithMs)},
                                      {QStringLiteral("service"), connection.id},
                                      {QStringLiteral("state"), nameOf(connection.state)},
                                      {QStringLiteral("reason"), connection.reason}});
    }
}

} // namespace vigia::console
