#include "app/helper/helperconfig.h"
#include "app/helper/unithelper.h"
#include "core/units/helperprotocol.h"
#include "core/units/phrase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <sys/stat.h>

using namespace vigia;

namespace {

/// A minute without a question, and the helper goes; the bus starts it again.
constexpr std::chrono::milliseconds Idle {60'000};
/// Between giving the name back and the end: for calls that were on their way.
constexpr std::chrono::milliseconds Farewell {1'000};

int give(const QString& why)
{
    std::fprintf(stderr, "<3>%s\n", qUtf8Printable(units::Phrase::text(why)));
    return 1;
}

} // namespace

/// vigia-unit-helper: started by the system bus, as root.
int main(int argc, char** argv)
{
    ::umask(0022);
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption file(QStringLiteral("config"), QStringLiteral("Configuration, root's own."),
                                  QStringLiteral("FILE"), QStringLiteral("/etc/vigia/unit-helper.toml"));
    parser.addOption(file);
    parser.addHelpOption();
    parser.process(app);
    // Callers word what they are told; the catalogue is for the journal.
    units::PhraseTranslator translator;
    static_cast<void>(translator.load(QStringLiteral(":/i18n/vigia_") + QLocale::system().name().left(2)));
    QCoreApplication::installTranslator(&translator);
    const auto config = helper::HelperConfigReader::read(parser.value(file));
    if (!config)
        return give(config.error().message);
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return give(bus.lastError().message());
    const SystemClock clock;
    helper::UnitHelper service(*config, bus, clock, Idle);
    if (!bus.registerObject(units::HelperProtocol::path(), &service,
                            QDBusConnection::ExportScriptableContents)
        || !bus.registerService(units::HelperProtocol::service()))
        return give(bus.lastError().message());
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), &app,
                SLOT(quit()));
    QObject::connect(&service, &helper::UnitHelper::idled, &app, [&] {
        bus.unregisterService(units::HelperProtocol::service());
        QTimer::singleShot(Farewell, &app, [&] {
            if (service.isIdle())
                QCoreApplication::quit();
            else
                bus.registerService(units::HelperProtocol::service());
        });
    });
    return QCoreApplication::exec();
}
