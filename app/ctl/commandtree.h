#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>
#include <QList>

#include <map>
#include <memory>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace vigia::ctl {

/// The options every command takes.
struct GlobalOptions
{
    std::string config, site, state, lang, logLevel = "warning";
    bool json = false;
};

/// Every command of the product, in the order of --help. New commands are added here and nowhere else.
std::vector<std::unique_ptr<Command>> allCommands();

/// The parser over a set of commands: "etl run" is a subcommand of "etl".
class CommandTree
{
    Q_DECLARE_TR_FUNCTIONS(CommandTree)

public:
    explicit CommandTree(std::vector<std::unique_ptr<Command>> commands);
    ~CommandTree();

    const GlobalOptions& options() const { return m_options; }

    struct Parsed
    {
        Command* command = nullptr; ///< null: nothing to run, write the texts and exit with `code`
        int code = 0;
        std::string out, err;
    };

    Parsed parse(const QStringList& arguments);

    /// A command path and the words that may follow it (subcommands, --options): for shell completion.
    struct Words
    {
        QStringList path;
        QStringList next;
    };

    QList<Words> words() const;

private:
    void declareGlobals();
    CLI::App& appFor(const Command& command);
    static QString groupDescription(const QString& word);

    GlobalOptions m_options;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::unique_ptr<CLI::App> m_root;
    std::map<std::string, CLI::App*> m_byPath;
    std::map<const CLI::App*, Command*> m_byApp;
};

} // namespace vigia::ctl
