#pragma once

#include "core/async/serialexecutor.h"
#include "core/db/connectionconfig.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace vigia::db {

/// LISTENs on a connection of its own and reconnects by itself (after 1, 2, 4 … 30 s). Lives on the thread
/// that made it; signals arrive there. After a reconnect it emits `connected`, so that receivers reload what
/// they may have missed.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(ConnectionConfig config, QStringList channels, QObject* parent = nullptr);
    ~Listener() override;

    bool isConnected() const;

signals:
    void connected();
    void disconnected(const vigia::Error& error);
    void notified(const QString& channel, const QString& payload);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::db
