#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl completion bash|zsh`: a script for the shell, made from the commands themselves.
class CompletionCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CompletionCommand)

public:
    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_shell = "bash";
};

} // namespace vigia::ctl
