#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::capsule {
class CapsuleReader;
} // namespace vigia::capsule

namespace vigia::ctl {

/// `vigiactl snapshot save`: what the site shows now, in one file.
class SnapshotSaveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommands)

public:
    QStringList path() const override { return {QStringLiteral("snapshot"), QStringLiteral("save")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_from, m_to, m_file, m_reason;
    int m_capMb = 200;
};

/// `vigiactl snapshot info|verify`: what a capsule says of itself; whether it is as it was signed, and by
/// whom. Both without any site.
class SnapshotReadCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommands)

public:
    enum class Mode
    {
        Info,
        Verify,
    };

    explicit SnapshotReadCommand(Mode mode)
        : m_mode(mode)
    {
    }

    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    int info(Context& context) const;
    int verify(Context& context) const;
    int queries(Context& context, const capsule::CapsuleReader& reader) const;

    const Mode m_mode;
    std::string m_file;
    bool m_hasQueries = false;
};

/// `vigiactl snapshot open`: starts the console on a capsule.
class SnapshotOpenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommands)

public:
    QStringList path() const override { return {QStringLiteral("snapshot"), QStringLiteral("open")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_file;
};

} // namespace vigia::ctl
