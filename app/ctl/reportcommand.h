#pragma once

#include "app/ctl/command.h"
#include "core/backend/capsulereports.h"
#include "core/report/reportdefinition.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace vigia::ctl {

/// `vigiactl report --from D --to D --format F -o FILE`: a report of the site as one file; with --definition
/// a saved one, with --deliver into a folder. A service that is away leaves its part out; what is missing
/// goes to stderr and into the report. With --capsule FILE it is made from a capsule, without any site.
class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    QStringList path() const override { return {QStringLiteral("report")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

    /// Whether these arguments may make a PDF, which needs fonts and so a QGuiApplication (of the platform
    /// "offscreen"). Decided before there is any application.
    static bool needsFonts(const QStringList& arguments);

private:
    /// What was typed, or the saved definition with what was typed besides.
    [[nodiscard]] Result<report::ReportDefinition> definition(Context& context) const;
    [[nodiscard]] Result<report::ReportRequest> request(const report::ReportDefinition& definition) const;
    [[nodiscard]] Result<QStringList> notes() const;
    [[nodiscard]] Result<> openCapsule();
    [[nodiscard]] Result<report::Report> collect(Context& context,
                                                 const report::ReportRequest& request) const;
    QString usageProblem() const;
    int save(Context& context, const report::ReportDefinition& definition) const;
    int make(Context& context, const report::ReportDefinition& definition,
             const report::ReportRequest& request) const;
    int write(Context& context, const report::ReportDefinition& definition,
              const report::Report& report) const;

    std::string m_from;
    std::string m_to;
    std::string m_period;
    std::vector<std::string> m_formats;
    std::vector<std::string> m_sections;
    std::string m_notes;
    std::string m_output;
    std::string m_definition;
    std::string m_deliver;
    std::string m_save;
    std::string m_title;
    std::string m_capsule;
    std::unique_ptr<backend::CapsuleReports> m_recorded; ///< of the capsule
    DayRange m_held; ///< the capsule's days
    int m_top = 0;
    int m_keep = 0;
};

/// `vigiactl report definitions`: the saved definitions.
class ReportDefinitionsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportDefinitionsCommand)

public:
    QStringList path() const override { return {QStringLiteral("report"), QStringLiteral("definitions")}; }

    QString description() const override;
    int run(Context& context) override;
};

} // namespace vigia::ctl
