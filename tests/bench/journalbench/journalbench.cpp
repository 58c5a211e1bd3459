// The Units page follows the journal of a unit that floods it, in a real systemd: memory, order and what is
// said to be left out, latency of the event loop. Prints JSON; exits 1 when a figure is missed.
#include "core/base/clock.h"
#include "tests/bench/journalbench/floodwatch.h"
#include "tests/bench/journalbench/floodwriter.h"
#include "tests/support/systemdsandbox.h"
#include "ui/base/theme.h"
#include "ui/units/journaltable.h"
#include "ui/units/serviceunitsfeed.h"
#include "ui/units/unitspage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace vigia;

namespace {

const QString Unit = QStringLiteral("vigia-flood.service");
constexpr QSize Screen(1280, 800);
constexpr double LeastShare = 0.98; ///< of the rate that is asked for
constexpr double MostGrowthMiB = 20; ///< after the first ten seconds
constexpr double MostLatencyMs = 50;

/// The unit that writes, and a journalctl that reads the sandbox's journal.
Result<> prepare(test::SystemdSandbox& sandbox, const QTemporaryDir& programs, qint64 rate)
{
    const QByteArray bench = QCoreApplication::applicationFilePath().toUtf8();
    if (const auto started = sandbox.start(); !started)
        return started;
    const auto written = sandbox.writeUnit(Unit,
                                           "[Unit]\nDescription=Floods its journal\n[Service]\nExecStart="
                                               + bench + " --write " + QByteArray::number(rate)
                                               + "\nEnvironment=QT_QPA_PLATFORM=offscreen\n"
                                                 "LogRateLimitIntervalSec=1\nLogRateLimitBurst=10000000\n");
    if (!written)
        return written;
    QFile script(programs.filePath(QStringLiteral("journalctl")));
    if (!script.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Internal, script.errorString());
    script.write("#!/bin/sh\nexec nsenter -t " + QByteArray::number(sandbox.pid())
                 + " -m -p -- /usr/bin/journalctl \"$@\"\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    qputenv("PATH", programs.path().toUtf8() + ':' + qgetenv("PATH"));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", sandbox.busAddress().toUtf8());
    if (const auto reloaded = sandbox.reload(); !reloaded)
        return fail(reloaded.error());
    // When it moves from /run to /var amid a flood, systemd itself mixes up lines of one instant.
    const auto flushed = sandbox.run({QStringLiteral("journalctl"), QStringLiteral("--flush")});
    return flushed ? Result<>() : fail(flushed.error());
}

void spin(int ms)
{
    // Not quit(): it closes the windows.
    QTimer::singleShot(ms, qApp, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
}

int bench(int seconds, qint64 rate)
{
    test::SystemdSandbox sandbox;
    const QTemporaryDir programs;
    if (const auto ready = prepare(sandbox, programs, rate); !ready) {
        std::fprintf(stderr, "%s\n", qPrintable(ready.error().message));
        return EXIT_FAILURE;
    }
    ui::Theme theme(ui::Theme::Mode::Light);
    theme.apply();
    const SystemClock clock;
    ui::ServiceUnitsFeed::Ports ports;
    ports.patterns = {QStringLiteral("vigia-*.service")};
    ui::ServiceUnitsFeed feed(std::move(ports));
    ui::UnitsPage page(feed, theme, clock);
    test::FloodWatch watch;
    QObject::connect(&feed, &ui::UnitsFeed::journalGrew, &watch, &test::FloodWatch::take);
    QObject::connect(&feed, &ui::UnitsFeed::journalFailed, &watch,
                     [](const Error& error) { std::fprintf(stderr, "%s\n", qPrintable(error.message)); });
    page.resize(Screen);
    page.show();
    page.showLogs({}, Unit);
    if (const auto begun = sandbox.run(
            {QStringLiteral("systemctl"), QStringLiteral("--no-block"), QStringLiteral("start"), Unit});
        !begun) {
        std::fprintf(stderr, "%s\n", qPrintable(begun.error().message));
        return EXIT_FAILURE;
    }
    spin(2000);
    watch.start();
    spin(seconds * 1000);
    watch.stop();
    const auto* table = page.findChild<ui::JournalTable*>();
    const bool isWhole = table && watch.isWhole(table->lines());
    QJsonObject figures = watch.figures();
    figures.insert(QStringLiteral("rows"), table ? table->lines().rowCount() : 0);
    figures.insert(QStringLiteral("holesAreSaid"), isWhole);
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    const bool isReached = isWhole && watch.isOrdered() && watch.isAccounted()
        && watch.linesPerSecond() >= LeastShare * static_cast<double>(rate)
        && watch.growthMiB() <= MostGrowthMiB && watch.worstMs() <= MostLatencyMs;
    std::printf("figures: %s\n", isReached ? "reached" : "MISSED");
    return isReached ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long."),
                                     QStringLiteral("N"), QStringLiteral("60"));
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("Lines a second."),
                                  QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption write(QStringLiteral("write"), QStringLiteral("Only writes, as the unit does."),
                                   QStringLiteral("N"));
    parser.addOptions({seconds, rate, write});
    parser.process(app);
    if (parser.isSet(write))
        return test::writeFlood({}, parser.value(write).toLongLong());
    return bench(std::max(1, parser.value(seconds).toInt()), std::max(1LL, parser.value(rate).toLongLong()));
}
