#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl db migrate`: brings schema vigia up to this program's version.
class DbMigrateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DbCommands)

public:
    QStringList path() const override { return {QStringLiteral("db"), QStringLiteral("migrate")}; }

    QString description() const override;
    int run(Context& context) override;
};

/// `vigiactl db status`: each migration and whether it is applied; exit 0 when all are.
class DbStatusCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DbCommands)

public:
    QStringList path() const override { return {QStringLiteral("db"), QStringLiteral("status")}; }

    QString description() const override;
    int run(Context& context) override;
};

/// `vigiactl db check`: is this a portal database, may we read and write it, is the schema right? Reads only.
class DbCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DbCommands)

public:
    QStringList path() const override { return {QStringLiteral("db"), QStringLiteral("check")}; }

    QString description() const override;
    int run(Context& context) override;
};

} // namespace vigia::ctl
