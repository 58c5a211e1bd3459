#pragma once

#include "core/db/listener.h"
#include "core/generation/datachange.h"

#include <QObject>

namespace vigia::backend {

/// Hears what loads announce in the database, so that charts refresh without a click. Lives on the thread
/// that made it.
class DataWatch : public QObject
{
    Q_OBJECT

public:
    explicit DataWatch(const db::ConnectionConfig& config, QObject* parent = nullptr);

    bool isConnected() const { return m_listener.isConnected(); }

signals:
    /// A load was committed.
    void dataChanged(const vigia::generation::DataChange& change);
    /// Connected, at first or again: what was announced meanwhile is not known, so everything shown is to be
    /// asked again.
    void connected();
    void disconnected(const vigia::Error& error);

private:
    db::Listener m_listener;
};

} // namespace vigia::backend
