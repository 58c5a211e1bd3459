#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl exporter`: serves the site's metrics for Prometheus and its health, until Ctrl+C or SIGTERM.
class ExporterCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExporterCommand)

public:
    QStringList path() const override { return {QStringLiteral("exporter")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_listen = "127.0.0.1:8050";
};

} // namespace vigia::ctl
