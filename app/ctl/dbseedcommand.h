#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl db seed`: the lists and the main metrics of the last days, each as a run of its own.
class DbSeedCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DbSeedCommand)

public:
    QStringList path() const override { return {QStringLiteral("db"), QStringLiteral("seed")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    int m_days = 45;
    std::string m_to;
};

} // namespace vigia::ctl
