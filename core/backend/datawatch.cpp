#include "core/backend/datawatch.h"

#include <QLoggingCategory>

namespace vigia::backend {

namespace {

Q_LOGGING_CATEGORY(watchLog, "vigia.backend.watch")

} // namespace

DataWatch::DataWatch(const db::ConnectionConfig& config, QObject* parent)
    : QObject(parent)
    , m_listener(config, {QStringLiteral("vigia_data")})
{
    connect(&m_listener, &db::Listener::connected, this, &DataWatch::connected);
    connect(&m_listener, &db::Listener::disconnected, this, &DataWatch::disconnected);
    connect(&m_listener, &db::Listener::notified, this, [this](const QString&, const QString& payload) {
        const Result<generation::DataChange> change = generation::DataChange::parse(payload);
        if (change)
            emit dataChanged(*change);
        else
            qCWarning(watchLog) << "a notification was not understood:" << change.error().detail;
    });
}

} // namespace vigia::backend
