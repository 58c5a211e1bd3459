#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace CLI {
class App;
} // namespace CLI

namespace vigia::ctl {

class Context;

/// One command of vigiactl, such as "etl run". A subclass binds its options to members in declare() and works
/// in run().
class Command
{
public:
    virtual ~Command() = default;

    /// "etl run" → {"etl", "run"}
    virtual QStringList path() const = 0;
    /// One sentence for --help, translated.
    virtual QString description() const = 0;
    /// Options and positionals, bound to members (std::string, int, bool, std::vector<std::string>).
    virtual void declare(CLI::App& app) = 0;
    /// The work; answers an ExitCode. Usage errors found here: return context.output().usage(…).
    virtual int run(Context& context) = 0;
};

/// std::string of an option → QString
QString fromOption(const std::string& text);

} // namespace vigia::ctl
