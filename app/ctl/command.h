#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace vigia::ctl {

class Context;
class Options;

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
    /// Options and positionals, bound to members; none unless a command has some.
    virtual void declare(Options& options);
    /// The work; answers an ExitCode. Usage errors found here: return context.output().usage(…).
    virtual int run(Context& context) = 0;
};

/// std::string of an option → QString
QString fromOption(const std::string& text);

} // namespace vigia::ctl
