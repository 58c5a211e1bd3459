#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// `vigiactl doctor`: every check of the site; exit 0 only when each of them is well. What could not be
/// looked at is not well.
class DoctorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)

public:
    QStringList path() const override { return {QStringLiteral("doctor")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_checks;
    bool m_list = false;
};

} // namespace vigia::ctl
