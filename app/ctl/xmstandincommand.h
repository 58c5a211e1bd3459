#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// `vigiactl xm-standin`: serves XM's API with simulated days, or a folder of saved documents, until Ctrl+C.
class XmStandinCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(XmStandinCommand)

public:
    QStringList path() const override { return {QStringLiteral("xm-standin")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_listen = "127.0.0.1:0";
    std::string m_documents, m_today, m_seed, m_addressFile;
    std::vector<std::string> m_faults;
    double m_rate = 1;
    bool m_revisions = false;
};

} // namespace vigia::ctl
