#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl snapshot rehearse`: a new embedded site with a capsule's data, to practise on.
class RehearseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommands)

public:
    QStringList path() const override { return {QStringLiteral("snapshot"), QStringLiteral("rehearse")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_file;
    bool m_unsafe = false;
};

} // namespace vigia::ctl
