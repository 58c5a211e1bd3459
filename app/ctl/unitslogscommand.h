#pragma once

#include "app/ctl/command.h"
#include "core/base/result.h"
#include "core/units/journalinfo.h"

#include <QCoreApplication>

namespace vigia::ctl {

class Output;

/// `vigiactl units logs UNIT`: the unit's journal, here or on a host, or with --file its own log file, here.
/// With --follow each new line until Ctrl+C; as JSON one line a document then, because there is no end to
/// wait for.
class UnitsLogsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UnitsCommands)

public:
    QStringList path() const override { return {QStringLiteral("units"), QStringLiteral("logs")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    /// As typed. Error: InvalidData.
    [[nodiscard]] Result<units::JournalQuery> query() const;
    int follow(Context& context, const units::JournalQuery& query);
    int runOnFile(Context& context, const units::JournalQuery& query);
    template<typename Reader, typename Start>
    int followed(Context& context, Reader& reader, Start start);
    /// The exit code: what was typed can be wrong too.
    static int refuse(Output& output, const Error& error);
    int write(Output& output, const Result<units::JournalBatch>& batch) const;

    std::string m_unit;
    std::string m_host;
    std::string m_since;
    std::string m_until;
    std::string m_text;
    std::string m_invocation;
    int m_priority = 7;
    int m_lines = 1000;
    bool m_isFollowing = false;
    bool m_isOfFile = false;
};

} // namespace vigia::ctl
