#pragma once

#include "app/ctl/command.h"
#include "core/base/energyday.h"
#include "core/etl/runoutcome.h"
#include "core/jobs/jobinfo.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::backend {
class Backend;
} // namespace vigia::backend

namespace vigia::ctl {

/// `vigiactl etl run METRIC/ENTITY`, and `etl diff`, which is its dry run.
class EtlRunCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlCommands)

public:
    enum class Mode
    {
        Run,
        Diff,
    };

    explicit EtlRunCommand(Mode mode);

    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    /// What is wanted, checked. Errors: as JobCatalogue::check().
    [[nodiscard]] Result<jobs::JobRequest> request(backend::Backend& backend) const;
    etl::RunOptions options() const;

    Mode m_mode;
    std::string m_series;
    std::string m_from;
    std::string m_to;
    std::string m_reason;
    std::string m_id;
    std::string m_parent;
    std::string m_engine;
    std::string m_worker;
    std::string m_queue;
    int m_attempt = 0;
    bool m_dryRun = false;
    bool m_wait = false;
};

/// `vigiactl etl import FILE…`
class EtlImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("import")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_files;
    std::string m_reason;
    bool m_dryRun = false;
};

/// `vigiactl etl runs`
class EtlRunsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("runs")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_states;
    std::string m_filter;
    std::string m_series;
    int m_limit = 20;
    int m_offset = 0;
};

/// `vigiactl etl show ID`
class EtlShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("show")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_id;
};

/// `vigiactl etl revert ID`
class EtlRevertCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("revert")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_id;
    std::string m_reason;
    bool m_dryRun = false;
    bool m_force = false;
};

/// Who asks for a run: the person behind sudo, else the user of this process.
etl::RunOptions runOptions(const std::string& reason, bool dryRun);

/// An order that is refused before it is queued: audited (unless `action` is empty), told, exit code of wrong
/// usage.
int refuse(Context& context, const QString& action, const QString& object, const Error& error);

} // namespace vigia::ctl
