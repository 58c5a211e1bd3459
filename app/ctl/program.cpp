#include "app/ctl/program.h"

#include "app/ctl/commandtree.h"
#include "app/ctl/context.h"
#include "core/telemetry/log.h"

#include <QLocale>
#include <QTranslator>

namespace vigia::ctl {

namespace {

/// The language has to be known before the help texts are made, so before the arguments are parsed.
QString languageOf(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--lang"))
            return arguments.value(i + 1);
        if (arguments[i].startsWith(QStringLiteral("--lang=")))
            return arguments[i].mid(7);
    }
    return QLocale::system().name().left(2);
}

} // namespace

int runProgram(const QStringList& arguments, std::FILE* out, std::FILE* err)
{
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/vigia_") + languageOf(arguments)))
        QCoreApplication::installTranslator(&translator);
    CommandTree tree(allCommands());
    const CommandTree::Parsed parsed = tree.parse(arguments);
    if (!parsed.command) {
        std::fputs(parsed.out.c_str(), out);
        std::fputs(parsed.err.c_str(), err);
        std::fflush(out);
        return parsed.code;
    }
    const GlobalOptions& options = tree.options();
    Output output(out, err, options.json);
    telemetry::LogConfig logConfig;
    logConfig.level = *telemetry::logLevelFromName(fromOption(options.logLevel));
    const auto log = telemetry::Log::open(logConfig);
    if (!log)
        return output.fail(log.error());
    Context context(output, {fromOption(options.config), fromOption(options.site), fromOption(options.state)},
                    fromOption(options.lang));
    return parsed.command->run(context);
}

} // namespace vigia::ctl
