#pragma once

#include <QString>

#include <initializer_list>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace vigia::ctl {

/// One declared option or positional. Each check answers the option itself, to be chained; a value that fails
/// one is a usage error of the parser.
class Option
{
public:
    explicit Option(CLI::Option& option)
        : m_option(&option)
    {
    }

    /// The word for its value in --help: "DAY".
    Option& typeName(const std::string& word);
    Option& required();
    Option& oneOf(std::initializer_list<const char*> words);
    /// Both bounds are allowed.
    Option& between(int least, int most);
    Option& between(double least, double most);
    /// Several values may be given as one word: "a,b".
    Option& separatedBy(char delimiter);
    /// --help names the value that the variable has now.
    Option& showsDefault();
    /// Only together with the other one.
    Option& needs(const Option& other);

private:
    CLI::Option* m_option;
};

/// What one command takes: declares options, positionals and flags, bound to variables that keep their value
/// when nothing is given and must live until the parser is done. The only place where commands meet the
/// parser's library, whose headers are slow to compile.
class Options
{
public:
    explicit Options(CLI::App& app)
        : m_app(app)
    {
    }

    /// names: "--from", "-o,--output", or a plain word for a positional. help: one translated sentence.
    Option add(const std::string& names, std::string& value, const QString& help);
    Option add(const std::string& names, int& value, const QString& help);
    Option add(const std::string& names, double& value, const QString& help);
    /// May be repeated; as a positional it takes all words that are left.
    Option add(const std::string& names, std::vector<std::string>& values, const QString& help);
    Option flag(const std::string& names, bool& value, const QString& help);

private:
    CLI::App& m_app;
};

} // namespace vigia::ctl
