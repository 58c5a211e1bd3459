#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl etl jobs`: what can be loaded, from the rule table. Needs no site.
class EtlJobsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlJobsCommand)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("jobs")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_text;
};

} // namespace vigia::ctl
