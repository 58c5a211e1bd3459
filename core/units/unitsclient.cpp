#include "core/units/unitsclient.h"

#include "core/async/chained.h"
#include "core/units/unitanswers.h"
#include "core/units/unitname.h"

#include <QDBusPendingCallWatcher>
#include <QPromise>

namespace vigia::units {

namespace {

const QString Service = QStringLiteral("org.freedesktop.systemd1");
const QString ManagerPath = QStringLiteral("/org/freedesktop/systemd1");
const QString ManagerInterface = QStringLiteral("org.freedesktop.systemd1.Manager");

/// Blocks until the bus knows us.
Result<> join(const QString& name, const QString& address)
{
    const QDBusConnection bus = address.isEmpty()
        ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
        : QDBusConnection::connectToBus(address, name);
    if (bus.isConnected())
        return {};
    const QString why = bus.lastError().message();
    QDBusConnection::disconnectFromBus(name);
    return fail(UnitAnswers::noBus(why));
}

} // namespace

UnitsClient::UnitsClient(Settings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_executor(std::make_unique<SerialExecutor>(QStringLiteral("units")))
{
    static int count = 0;
    m_connection = QStringLiteral("vigia-units-%1").arg(++count);
}

UnitsClient::~UnitsClient()
{
    m_executor.reset(); // it may be joining the bus
    QDBusConnection::disconnectFromBus(m_connection);
}

void UnitsClient::whenConnected(std::function<void(const Result<>&)> next)
{
    if (m_isJoined) {
        next({});
        return;
    }
    m_waiting.push_back(std::move(next));
    if (m_waiting.size() > 1)
        return;
    deliver(
        m_executor->run([name = m_connection, address = m_settings.address] { return join(name, address); }),
        this, [this](const Result<>& outcome) { joined(outcome); });
}

void UnitsClient::joined(const Result<>& outcome)
{
    m_isJoined = outcome.has_value();
    if (m_isJoined) {
        // Qt looks the slot's arguments up by name: unknown before their first use, it would refuse the slot.
        qRegisterMetaType<QDBusObjectPath>();
        qRegisterMetaType<QDBusMessage>();
        QDBusConnection bus(m_connection);
        // Of any sender: to name systemd here would make Qt wait for the bus. The sender is checked then.
        const bool hears =
            bus.connect(QString(), ManagerPath, ManagerInterface, QStringLiteral("JobRemoved"), this,
                        SLOT(takeJobRemoved(uint, QDBusObjectPath, QString, QString, QDBusMessage)))
            && bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                           QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                           SLOT(loseBus()));
        if (!hears) {
            m_isJoined = false;
            QDBusConnection::disconnectFromBus(m_connection);
        }
    }
    const Result<> end = outcome && !m_isJoined
        ? fail(UnitAnswers::noBus(QStringLiteral("the bus takes no match for JobRemoved")))
        : outcome;
    for (const auto& next : std::exchange(m_waiting, {}))
        next(end);
}

void UnitsClient::loseBus()
{
    m_isJoined = false;
    m_ended.clear();
    QDBusConnection::disconnectFromBus(m_connection);
    const QStringList jobs = m_jobs.keys();
    for (const QString& job : jobs)
        endJob(job, fail(UnitAnswers::noBus(QStringLiteral("Disconnected"))));
}

void UnitsClient::ask(const QString& unit, const QDBusMessage& question, Answered answered)
{
    whenConnected([this, unit, question, answered](const Result<>& bus) {
        if (!bus) {
            answered(fail(bus.error()));
            return;
        }
        const int patience = static_cast<int>(m_settings.answer.count());
        auto* watcher =
            new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(question, patience), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, unit, answered] {
            watcher->deleteLater();
            if (watcher->isError())
                answered(fail(UnitAnswers::error(unit, watcher->error())));
            else
                answered(watcher->reply());
        });
    });
}

void UnitsClient::askManager(const QString& unit, const QString& method, const QVariantList& arguments,
                             Answered answered)
{
    QDBusMessage question = QDBusMessage::createMethodCall(Service, ManagerPath, ManagerInterface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    question.setInteractiveAuthorizationAllowed(true);
    ask(unit, question, std::move(answered));
}

QFuture<Result<QList<UnitInfo>>> UnitsClient::list(const QStringList& patterns)
{
    using Answer = Result<QList<UnitInfo>>;
    QStringList wanted;
    for (const QString& word : patterns) {
        const Result<QString> pattern = UnitName::patternOf(word);
        if (!pattern)
            return ready<Answer>(fail(pattern.error()));
        wanted.append(*pattern);
    }
    if (wanted.isEmpty())
        wanted.append(QStringLiteral("*.service"));
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto end = [promise](Answer answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
    const QVariantList arguments {QStringList(), wanted};
    askManager({}, QStringLiteral("ListUnitsByPatterns"), arguments,
               [this, end, arguments](const Result<QDBusMessage>& units) {
                   if (!units) {
                       end(fail(units.error()));
                       return;
                   }
                   askManager({}, QStringLiteral("ListUnitFilesByPatterns"), arguments,
                              [end, units = *units](const Result<QDBusMessage>& files) {
                                  end(files ? UnitAnswers::list(units, *files) : Answer(fail(files.error())));
                              });
               });
    return promise->future();
}

void UnitsClient::read(const QString& name, std::function<void(const Result<UnitInfo>&)> next)
{
    askManager(name, QStringLiteral("LoadUnit"), {name},
               [this, name, next](const Result<QDBusMessage>& loaded) {
                   if (!loaded) {
                       next(fail(loaded.error()));
                       return;
                   }
                   if (loaded->signature() != QStringLiteral("o")) {
                       next(fail(UnitAnswers::unexpected(loaded->signature())));
                       return;
                   }
                   m_manager = loaded->service();
                   const auto path = qvariant_cast<QDBusObjectPath>(loaded->arguments().constFirst());
                   QDBusMessage question = QDBusMessage::createMethodCall(
                       Service, path.path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                       QStringLiteral("GetAll"));
                   // systemd answers with those of all its interfaces: the unit's and the service's.
                   question.setArguments({QString()});
                   question.setAutoStartService(false);
                   ask(name, question, [name, next](const Result<QDBusMessage>& properties) {
                       next(properties ? UnitAnswers::unit(name, *properties)
                                       : Result<UnitInfo>(fail(properties.error())));
                   });
               });
}

QFuture<Result<UnitInfo>> UnitsClient::show(const QString& name)
{
    const Result<QString> unit = UnitName::of(name);
    if (!unit)
        return ready<Result<UnitInfo>>(fail(unit.error()));
    const auto promise = std::make_shared<QPromise<Result<UnitInfo>>>();
    promise->start();
    read(*unit, [promise](const Result<UnitInfo>& info) {
        promise->addResult(info);
        promise->finish();
    });
    return promise->future();
}

} // namespace vigia::units
