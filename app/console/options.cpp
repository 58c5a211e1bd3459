#include "app/console/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace vigia::console {

namespace {

constexpr int SmallestWidth = 640;
constexpr int SmallestHeight = 480;
constexpr int Largest = 8192;

} // namespace

struct OptionParser::Private
{
    QCommandLineParser parser;
};

OptionParser::OptionParser()
    : d(std::make_unique<Private>())
{
    QCommandLineParser& parser = d->parser;
    parser.setApplicationDescription(tr("Operations console for a national energy portal."));
    const auto add = [&parser](const char* name, const QString& what, const QString& value) {
        parser.addOption({QString::fromLatin1(name), what, value});
    };
    add("config", tr("Configuration file (TOML)."), tr("FILE"));
    add("site", tr("Site of the configuration; “embedded” for the one that vigiactl runs."), tr("NAME"));
    add("state", tr("Directory of the embedded site."), tr("DIR"));
    add("capsule", tr("Show this incident capsule instead of a site: read-only, without a network."),
        tr("FILE"));
    add("lang", tr("Language: es or en."), tr("LANG"));
    add("theme", tr("Theme: light or dark."), tr("THEME"));
    add("page", tr("Page to begin with, e.g. generation or generation/price."), tr("PAGE"));
    add("size", tr("Size of the window or the pictures, e.g. 1280x800."), tr("WxH"));
    add("shots", tr("Write a picture of every page and view to DIR, then exit; needs no display."),
        tr("DIR"));
    add("metrics-listen", tr("Serve this console's own metrics for Prometheus at HOST:PORT."), tr("ADDRESS"));
    add("log-level", tr("debug, info, warning or error."), tr("LEVEL"));
    parser.addOption(
        {QStringLiteral("json"),
         tr("One JSON document on standard output: about the pictures with --shots, else at the end about "
            "the states of the services and the longest event.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("This help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, tr("The version.")});
}

OptionParser::~OptionParser() = default;

QString OptionParser::helpText() const
{
    return d->parser.helpText();
}

std::optional<QSize> OptionParser::sizeFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (size.width() < SmallestWidth || size.height() < SmallestHeight || size.width() > Largest
        || size.height() > Largest)
        return std::nullopt;
    return size;
}

QString OptionParser::languageOf(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--lang"))
            return arguments.value(i + 1);
        if (arguments[i].startsWith(QStringLiteral("--lang=")))
            return arguments[i].mid(7);
    }
    return {};
}

Result<Options> OptionParser::parse(const QStringList& arguments)
{
    QCommandLineParser& parser = d->parser;
    if (!parser.parse(arguments))
        return fail(ErrorCode::InvalidData, tr("%1; see vigia --help.").arg(parser.errorText()));
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.json = parser.isSet(QStringLiteral("json"));
    options.locations = {value("config"), value("site"), value("state")};
    options.capsule = value("capsule");
    options.language = value("lang");
    options.theme = value("theme");
    options.page = value("page");
    options.shots = value("shots");
    options.metricsListen = value("metrics-listen");
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is not an option; see vigia --help.").arg(parser.positionalArguments().first()));
    if (!options.language.isEmpty() && options.language != QStringLiteral("es")
        && options.language != QStringLiteral("en"))
        return fail(ErrorCode::InvalidData,
                    tr("The language “%1” is not known: es or en.").arg(options.language));
    if (!options.theme.isEmpty() && options.theme != QStringLiteral("light")
        && options.theme != QStringLiteral("dark"))
        return fail(ErrorCode::InvalidData,
                    tr("The theme “%1” is not known: light or dark.").arg(options.theme));
    if (parser.isSet(QStringLiteral("capsule")) && options.capsule.isEmpty())
        return fail(ErrorCode::InvalidData, tr("--capsule needs the file of a capsule."));
    for (const char* name : {"config", "site", "state", "metrics-listen"})
        if (!options.capsule.isEmpty() && parser.isSet(QLatin1String(name)))
            return fail(ErrorCode::InvalidData,
                        tr("--capsule shows a file and no site: leave --%1 out.").arg(QLatin1String(name)));
    if (parser.isSet(QStringLiteral("shots")) && options.shots.isEmpty())
        return fail(ErrorCode::InvalidData, tr("--shots needs a directory for the pictures."));
    if (parser.isSet(QStringLiteral("size"))) {
        options.size = sizeFrom(value("size"));
        if (!options.size)
            return fail(ErrorCode::InvalidData,
                        tr("“%1” is no size: write WIDTHxHEIGHT, 640x480 to 8192x8192.").arg(value("size")));
    }
    if (parser.isSet(QStringLiteral("log-level"))) {
        const auto level = telemetry::logLevelFromName(value("log-level"));
        if (!level)
            return fail(ErrorCode::InvalidData,
                        tr("The log level “%1” is not known: debug, info, warning or error.")
                            .arg(value("log-level")));
        options.logLevel = level;
    }
    return options;
}

} // namespace vigia::console
