#include "app/console/program.h"

#include "app/console/application.h"
#include "app/console/console.h"
#include "app/console/inistatestore.h"
#include "app/console/livefeeds.h"
#include "app/console/options.h"
#include "app/console/recorded/recordedfeeds.h"
#include "app/console/sessionreport.h"
#include "app/console/shots.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/interruptscope.h"
#include "core/backend/consolemetrics.h"
#include "core/capsule/capsulekey.h"
#include "core/diagnostics/processmemory.h"
#include "core/settings/statedir.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMessageBox>

#include <cstdio>

Q_LOGGING_CATEGORY(logProgram, "vigia.console")

namespace vigia::console {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

const QSize DefaultPicture(1280, 800);

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

void print(std::FILE* file, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), file);
    std::fflush(file);
}

/// One sentence on stderr and, where somebody sits before a screen, in a box; the exit code.
int report(const Error& error, bool inBox)
{
    print(stderr, QStringLiteral("vigia: ") + error.message + QLatin1Char('\n'));
    if (inBox) {
        QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Vigía"), error.message, QMessageBox::Close);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return ctl::exitCodeFor(error);
}

ui::Theme::Mode modeFrom(const QString& name)
{
    return name == QStringLiteral("dark") ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light;
}

QString firstOf(const QString& typed, const QString& kept, const QString& otherwise)
{
    return !typed.isEmpty() ? typed : !kept.isEmpty() ? kept : otherwise;
}

void printPictures(const Shots& shots, const ui::StallWatch& watch)
{
    const QJsonObject document {{QStringLiteral("pictures"), QJsonArray::fromStringList(shots.pictures())},
                                {QStringLiteral("longest_event_ms"), double(watch.longest().count())},
                                {QStringLiteral("events_over_promise"), watch.overruns()}};
    print(stdout,
          QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
}

int takePictures(Application& application, Console& console, const Options& options)
{
    Shots shots(console.window(), console.status(),
                {options.shots, firstOf(options.theme, {}, QStringLiteral("light")), console.language(),
                 options.size.value_or(DefaultPicture), !options.capsule.isEmpty()});
    int code = ctl::Ok;
    QObject::connect(&shots, &Shots::failed, &application, [&code](const Error& error) {
        code = report(error, false);
        QCoreApplication::exit();
    });
    QObject::connect(&shots, &Shots::finished, &application, [&] {
        if (options.json)
            printPictures(shots, application.stallWatch());
        else
            print(stdout,
                  Tr::tr("%n pictures in %1.", nullptr, int(shots.pictures().size())).arg(options.shots)
                      + QLatin1Char('\n'));
        QCoreApplication::exit();
    });
    QMetaObject::invokeMethod(&shots, &Shots::start, Qt::QueuedConnection);
    QApplication::exec();
    return code;
}

int showWindow(Application& application, Console& console, const Options& options)
{
    const SessionReport session(console.status(), application.stallWatch());
    console.window().show();
    console.serve();
    // Asked to end by the session or a script: as when the window is closed.
    const ctl::InterruptScope interrupted([&console] { console.window().close(); });
    const int code = QApplication::exec();
    const ui::StallWatch& watch = application.stallWatch();
    qCInfo(logProgram) << "longest event of the GUI thread" << watch.longest().count() << "ms,"
                       << watch.overruns() << "over" << ui::StallWatch::Promise.count() << "ms";
    if (options.json)
        print(stdout,
              QString::fromUtf8(QJsonDocument(session.document()).toJson(QJsonDocument::Compact))
                  + QLatin1Char('\n'));
    return code;
}

/// Counts what the pages of this console ask, from now on.
void countPages(backend::ConsoleMetrics& metrics, ui::MainWindow& window)
{
    QObject::connect(&window, &ui::MainWindow::pageShown, &metrics, &backend::ConsoleMetrics::pageOpened);
    QObject::connect(&window, &ui::MainWindow::refreshRequested, &metrics,
                     [&] { metrics.pageRefreshed(window.currentPageId()); });
    for (const QString& id : window.pageIds()) {
        ui::Page* page = window.page(id);
        QObject::connect(page, &ui::Page::settledChanged, &metrics, [&metrics, page, id] {
            if (page->isSettled())
                metrics.pageAnswered(id);
        });
    }
}

ui::ConsoleFigures figuresOf(const ui::StallWatch& watch)
{
    return {watch.longest().count(), watch.overruns(), diagnostics::residentBytes()};
}

/// How the console looks and where it keeps what shall be as it was.
struct Look
{
    Look(const ui::StateStore& state, ui::Language& language, const Options& options)
        : theme(modeFrom(firstOf(options.theme, state.value(QStringLiteral("look/theme")).toString(), {})))
    {
        const QString kept = state.value(QStringLiteral("look/language")).toString();
        language.set(firstOf(options.language, kept, language.code()));
        theme.setScale(state.value(QStringLiteral("look/scale")).toInt());
        theme.apply();
    }

    ui::Theme theme;
};

std::unique_ptr<ui::StateStore> stateFor(const Options& options)
{
    if (!options.shots.isEmpty())
        return std::make_unique<MemoryStateStore>();
    return std::make_unique<IniStateStore>(IniStateStore::defaultFile());
}

int runPrepared(Application& application, Console& console, const Options& options)
{
    const bool takesPictures = !options.shots.isEmpty();
    if (const auto prepared = console.prepare(options); !prepared)
        return report(prepared.error(), !takesPictures);
    return takesPictures ? takePictures(application, console, options)
                         : showWindow(application, console, options);
}

int runConsole(Application& application, ui::Language& language, const Options& options)
{
    const bool takesPictures = !options.shots.isEmpty();
    const bool inBox = !takesPictures;
    const auto site = settings::ConfigLoader::load(options.locations);
    if (!site) {
        const int code = report(site.error(), inBox);
        // Without a site there is nothing to take pictures of: for scripts the same as one that does not
        // answer.
        return takesPictures && site.error().code == ErrorCode::NotFound ? ctl::Unavailable : code;
    }
    const auto backend = backend::Backend::create(*site);
    if (!backend)
        return report(backend.error(), inBox);
    backend::ConsoleMetrics metrics(**backend, Console::pageIds());
    if (!options.metricsListen.isEmpty())
        if (const auto served = metrics.serve(options.metricsListen); !served)
            return report(served.error(), inBox);
    const std::unique_ptr<ui::StateStore> state = stateFor(options);
    Look look(*state, language, options);
    LiveFeeds feeds(**backend,
                    site->name == u"embedded" ? settings::stateDirectory(options.locations.stateDir)
                                              : QString(),
                    [&watch = application.stallWatch()] { return figuresOf(watch); });
    Console console({feeds, look.theme, language, *state});
    countPages(metrics, console.window());
    return runPrepared(application, console, options);
}

/// Shows a capsule. No site, no service and no network is touched, and nothing is kept: the windows begin as
/// they were when it was saved, in the language and the colours of whoever looks.
int runRecording(Application& application, ui::Language& language, const Options& options)
{
    const bool inBox = options.shots.isEmpty();
    const auto reader = capsule::CapsuleReader::open(options.capsule, capsule::CapsuleKey::defaultFile());
    if (!reader)
        return report(reader.error(), inBox);
    const auto rules = etl::RuleBook::builtIn();
    if (!rules)
        return report(rules.error(), inBox);
    Look look(*stateFor(options), language, options);
    MemoryStateStore state;
    // A capsule without a layout begins as a first start does.
    const QVariantMap layout = reader->layout().value_or(QVariantMap());
    for (auto it = layout.begin(); it != layout.end(); ++it)
        if (inBox && !it.key().startsWith(QStringLiteral("look/")))
            state.setValue(it.key(), it.value());
    RecordedFeeds feeds(*reader, *rules, [&watch = application.stallWatch()] { return figuresOf(watch); });
    Console console({feeds, look.theme, language, state});
    return runPrepared(application, console, options);
}

} // namespace

bool choosePlatform(const QStringList& arguments)
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    const bool takesPictures = std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
        return argument == QStringLiteral("--shots") || argument.startsWith(QStringLiteral("--shots="));
    });
    // Pictures look the same with and without a display; without one nothing else can be done than to say so.
    if (takesPictures || !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return hasDisplay();
}

int runProgram(Application& application, const QStringList& arguments, bool canShowWindow)
{
    ui::Language language;
    const QString typed = OptionParser::languageOf(arguments);
    language.set(typed.isEmpty() ? ui::Language::ofSystem() : typed);
    OptionParser parser;
    const auto options = parser.parse(arguments);
    if (!options) {
        report(options.error(), false);
        return ctl::Usage;
    }
    if (options->help || options->version) {
        print(stdout, options->help ? parser.helpText() : QStringLiteral("vigia " VIGIA_VERSION "\n"));
        return ctl::Ok;
    }
    if (options->shots.isEmpty() && !canShowWindow) {
        Error error;
        error.code = ErrorCode::Unreachable;
        error.message =
            Tr::tr("There is no display: set DISPLAY or WAYLAND_DISPLAY, or take pictures with --shots.");
        return report(error, false);
    }
    telemetry::LogConfig logConfig;
    // Pictures are taken by scripts, whose logs hold what went wrong and nothing else.
    const auto quiet = options->shots.isEmpty() ? telemetry::LogLevel::Warning : telemetry::LogLevel::Error;
    logConfig.level = options->logLevel.value_or(quiet);
    const auto log = telemetry::Log::open(logConfig);
    if (!log)
        return report(log.error(), false);
    return options->capsule.isEmpty() ? runConsole(application, language, *options)
                                      : runRecording(application, language, *options);
}

} // namespace vigia::console
