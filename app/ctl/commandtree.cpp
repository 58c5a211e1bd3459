#include "app/ctl/commandtree.h"

#include "app/ctl/exitcode.h"
#include "app/ctl/options.h"

#include <CLI/CLI.hpp>

#include <sstream>

namespace vigia::ctl {

CommandTree::CommandTree(std::vector<std::unique_ptr<Command>> commands)
    : m_commands(std::move(commands))
    , m_root(std::make_unique<CLI::App>(
          tr("Vigía operates a national energy portal from the command line.").toStdString(), "vigiactl"))
{
    m_root->set_version_flag("--version", std::string("vigiactl " VIGIA_VERSION));
    m_root->set_help_all_flag("--help-all", tr("Help of every command").toStdString());
    m_root->require_subcommand(1);
    m_root->fallthrough();
    declareGlobals();
    for (const auto& command : m_commands) {
        CLI::App& app = appFor(*command);
        Options options(app);
        command->declare(options);
        m_byApp[&app] = command.get();
    }
}

CommandTree::~CommandTree() = default;

void CommandTree::declareGlobals()
{
    Options options(*m_root);
    options.add("--config", m_options.config, tr("Configuration file (TOML)"));
    options.add("--site", m_options.site,
                tr("Site of the configuration; “embedded” for the one that vigiactl runs"));
    options.add("--state", m_options.state, tr("Directory of the embedded site"));
    options.add("--lang", m_options.lang, tr("Language of the messages: es or en")).oneOf({"es", "en"});
    options.add("--log-level", m_options.logLevel, tr("debug, info, warning or error"))
        .oneOf({"debug", "info", "warning", "error"});
    options.flag("--json", m_options.json, tr("One JSON document on standard output"));
}

QString CommandTree::groupDescription(const QString& word)
{
    if (word == QStringLiteral("site"))
        return tr("The embedded site: its services and the faults of its XM stand-in");
    if (word == QStringLiteral("db"))
        return tr("The site's database: migrations, checks, first data");
    if (word == QStringLiteral("etl"))
        return tr("Loads of market data: run, import, show, undo");
    if (word == QStringLiteral("workers"))
        return tr("Celery workers: see and control them");
    if (word == QStringLiteral("units"))
        return tr("Services of systemd, here or on another machine: see and control them");
    if (word == QStringLiteral("audit"))
        return tr("Who did what: list it, prove that nothing was taken away");
    if (word == QStringLiteral("snapshot"))
        return tr(
            "Incident capsules: save what the site shows in one file, prove it, open it, practise on it");
    if (word == QStringLiteral("fault"))
        return tr("Make the XM stand-in misbehave, or behave again");
    return {};
}

CLI::App& CommandTree::appFor(const Command& command)
{
    CLI::App* app = m_root.get();
    std::string key;
    const QStringList path = command.path();
    for (qsizetype i = 0; i < path.size(); ++i) {
        const std::string word = path[i].toStdString();
        key += (key.empty() ? "" : " ") + word;
        CLI::App*& slot = m_byPath[key];
        if (!slot) {
            slot = app->add_subcommand(word);
            slot->fallthrough();
            if (i + 1 < path.size()) {
                slot->require_subcommand(1);
                slot->description(groupDescription(path[i]).toStdString());
            }
        }
        app = slot;
    }
    app->description(command.description().toStdString());
    return *app;
}

CommandTree::Parsed CommandTree::parse(const QStringList& arguments)
{
    std::vector<std::string> words; // CLI11 takes them reversed
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it)
        words.push_back(it->toStdString());
    try {
        m_root->parse(words);
    } catch (const CLI::ParseError& e) {
        std::ostringstream out;
        std::ostringstream err;
        const int code = m_root->exit(e, out, err);
        return {nullptr, code == 0 ? Ok : Usage, out.str(), err.str()};
    }
    const CLI::App* chosen = m_root.get();
    while (!chosen->get_subcommands().empty())
        chosen = chosen->get_subcommands().front();
    return {m_byApp.at(chosen), Ok, {}, {}};
}

QList<CommandTree::Words> CommandTree::words() const
{
    QList<Words> result;
    const auto add = [&result](const QStringList& path, const CLI::App& app) {
        Words words {path, {}};
        for (const CLI::App* child : app.get_subcommands(nullptr))
            words.next += QString::fromStdString(child->get_name());
        for (const CLI::Option* option : app.get_options())
            for (const std::string& name : option->get_lnames())
                words.next += QStringLiteral("--") + QString::fromStdString(name);
        result += words;
    };
    add({}, *m_root);
    for (const auto& [key, app] : m_byPath)
        add(QString::fromStdString(key).split(u' '), *app);
    return result;
}

} // namespace vigia::ctl
