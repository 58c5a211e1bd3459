#pragma once

#include "app/ctl/command.h"
#include "core/generation/generationinfo.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// `vigiactl query METRIC/ENTITY --from D --to D`: the values that a chart shows, as CSV or JSON. A long
/// range is asked for and written slice by slice, so that its length is bounded by patience alone. Gaps have
/// no row; what was found wrong goes to stderr (CSV) or into the document.
class QueryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(QueryCommand)

public:
    QStringList path() const override { return {QStringLiteral("query")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_series;
    std::vector<std::string> m_codes;
    std::string m_from;
    std::string m_to;
    std::string m_step;
    std::string m_by = "code";
    std::string m_format;
    int m_top = 0;
};

} // namespace vigia::ctl
