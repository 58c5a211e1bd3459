// Seven days of a console that is left alone, as many refreshes as one a minute: does its memory stay flat?
#include "app/console/application.h"
#include "app/console/console.h"
#include "app/console/inistatestore.h"
#include "app/console/livefeeds.h"
#include "core/diagnostics/processmemory.h"
#include "core/settings/statedir.h"
#include "ui/base/page.h"

#include <QCommandLineParser>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace vigia;

namespace {

constexpr int Samples = 20;
constexpr double MiB = 1024.0 * 1024.0;

/// Refreshes the page each time that its picture is complete, and says what the program holds.
class Soak : public QObject
{
public:
    Soak(ui::MainWindow& window, QString page, int refreshes)
        : m_window(window)
        , m_page(std::move(page))
        , m_refreshes(refreshes)
    {
        m_elapsed.start();
        connect(&m_timer, &QTimer::timeout, this, &Soak::look);
        m_timer.start(2);
    }

private:
    void look()
    {
        if (!m_window.page(m_page)->isSettled())
            return;
        if (m_done % std::max(1, m_refreshes / Samples) == 0)
            sample();
        if (m_done == m_refreshes) {
            report();
            QCoreApplication::quit();
            return;
        }
        ++m_done;
        m_window.page(m_page)->refresh();
    }

    void sample()
    {
        const double held = static_cast<double>(diagnostics::residentBytes()) / MiB;
        m_held.push_back(held);
        std::printf("%6d refreshes, %7.1f s: %6.1f MiB\n", m_done,
                    static_cast<double>(m_elapsed.elapsed()) / 1000, held);
        std::fflush(stdout);
    }

    void report() const
    {
        // What is held after the first twentieth is warm; later samples are compared with it.
        const double first = m_held.size() > 1 ? m_held[1] : m_held[0];
        const double cpu = static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
        std::printf(
            "%d refreshes: %.1f MiB after the first twentieth, %.1f MiB at the end (%+.1f %%; figure: "
            "within 5 %%, at most 200 MiB); %.1f ms of CPU a refresh\n",
            m_refreshes, first, m_held.back(), (m_held.back() / first - 1) * 100, cpu * 1000 / m_refreshes);
    }

    ui::MainWindow& m_window;
    const QString m_page;
    const int m_refreshes;
    int m_done = 0;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    std::vector<double> m_held;
};

} // namespace

int main(int argc, char** argv)
{
    console::Application application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption state(QStringLiteral("state"), QStringLiteral("Embedded site."),
                                   QStringLiteral("DIR"));
    const QCommandLineOption refreshes(QStringLiteral("refreshes"),
                                       QStringLiteral("How many; 10080 = 7 days."), QStringLiteral("N"),
                                       QStringLiteral("10080"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("Which."), QStringLiteral("ID"),
                                  QStringLiteral("overview"));
    parser.addOptions({state, refreshes, page});
    parser.process(application);
    console::Options options;
    options.locations.stateDir = parser.value(state);
    options.page = parser.value(page);
    const auto site = settings::ConfigLoader::load(options.locations);
    const auto backend = site ? backend::Backend::create(*site) : fail(site.error());
    if (!backend) {
        std::fprintf(stderr, "%s\n", qPrintable(backend.error().message));
        return EXIT_FAILURE;
    }
    console::MemoryStateStore store;
    ui::Theme theme(ui::Theme::Mode::Light);
    theme.apply();
    ui::Language language;
    console::LiveFeeds feeds(**backend, settings::stateDirectory(options.locations.stateDir),
                             [] { return ui::ConsoleFigures(); });
    console::Console console({feeds, theme, language, store});
    if (const auto prepared = console.prepare(options); !prepared) {
        std::fprintf(stderr, "%s\n", qPrintable(prepared.error().message));
        return EXIT_FAILURE;
    }
    console.window().show();
    const Soak soak(console.window(), options.page, std::max(1, parser.value(refreshes).toInt()));
    return QCoreApplication::exec();
}
