#pragma once

#include "core/site/managedprocess.h"
#include "core/site/siteservice.h"

#include <QUrl>

namespace vigia::site {

/// A service of the site that answers HTTP on 127.0.0.1, on a port that it keeps, with its configuration in
/// STATE/NAME and its data in STATE/NAME/data. The site works without it.
class WebService : public SiteService
{
    Q_DECLARE_TR_FUNCTIONS(WebService)

public:
    QString name() const final { return m_process.name(); }

    bool isOptional() const final { return true; }

    /// One that answers already gets its configuration anew when that changed.
    [[nodiscard]] Result<> start(const UpOptions& options) final;
    /// On another port when somebody took its own.
    [[nodiscard]] Result<> awaitReady() override;
    ServiceInfo status() const final;
    [[nodiscard]] Result<> stop() final;

    /// "http://127.0.0.1:PORT", the last known one; empty before the first start.
    QUrl url() const;

protected:
    struct File
    {
        QString name;
        QByteArray text;
    };

    /// `healthPath`: answers 2xx when all is well.
    WebService(const QString& name, const QString& stateDir, QString healthPath);

    /// Absolute path. Error: NotFound with class NotInstalled, saying which package to install.
    [[nodiscard]] virtual Result<QString> program() const = 0;
    /// `listen`: "127.0.0.1:PORT". It starts in STATE/NAME.
    virtual QStringList arguments(const QString& listen) const = 0;

    /// Its configuration as it should be now. It holds no secret: others may read it.
    virtual QList<File> configuration() const { return {}; }

    /// It needs nothing of the caller's: never runs as root.
    virtual bool isUnprivileged() const { return true; }

    /// SIGHUP makes it read its configuration again; else it is started again.
    virtual bool isReloadable() const { return true; }

    /// Whether it is up, though perhaps not well.
    virtual bool isUp() const;
    /// Writes what changed of its configuration and tells a running process so. Error: PermissionDenied.
    [[nodiscard]] Result<> refresh() const;
    QString file(const QString& name) const;
    /// Makes its directories, and gives its data to whom it runs as. Error: PermissionDenied.
    [[nodiscard]] Result<> prepare() const;
    Error writeError() const;

private:
    [[nodiscard]] Result<bool> writeConfiguration() const;
    [[nodiscard]] Result<> launch(quint16 port);
    quint16 port() const;

    QString m_healthPath;
    ManagedProcess m_process;
};

} // namespace vigia::site
