#include "core/units/helperclient.h"

#include "core/async/chained.h"
#include "core/units/helperprotocol.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QPromise>

#include <atomic>

namespace vigia::units {

namespace {

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("vigia-helper-%1").arg(++count);
}

/// Blocks until the bus knows us and who owns the helper's name. Signals of anybody else are not heard.
Result<> join(const QString& name, const QString& address, QObject* listener)
{
    QDBusConnection bus = address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                                            : QDBusConnection::connectToBus(address, name);
    if (!bus.isConnected()) {
        const QString why = bus.lastError().message();
        QDBusConnection::disconnectFromBus(name);
        return fail(HelperProtocol::error(QStringLiteral("org.freedesktop.DBus.Error.NoServer"), why));
    }
    bus.connect(HelperProtocol::service(), HelperProtocol::path(), HelperProtocol::interface(),
                QStringLiteral("MoveChanged"), listener, SLOT(takeMoveChanged(QString)));
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), listener,
                SLOT(loseBus()));
    return {};
}

} // namespace

HelperClient::HelperClient(Settings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_connection(nextName())
    , m_executor(std::make_unique<SerialExecutor>(QStringLiteral("unit-helper")))
{
}

HelperClient::~HelperClient()
{
    m_executor.reset(); // it may be joining the bus
    QDBusConnection::disconnectFromBus(m_connection);
}

void HelperClient::whenConnected(std::function<void(const Result<>&)> next)
{
    if (m_isJoined) {
        next({});
        return;
    }
    m_waiting.push_back(std::move(next));
    if (m_waiting.size() > 1)
        return;
    // The destructor waits for this job, so `this` is there: only to be connected to the bus's signals.
    deliver(m_executor->run([name = m_connection, address = m_settings.address, listener = this] {
        return join(name, address, listener);
    }),
            this, [this](const Result<>& outcome) {
                m_isJoined = outcome.has_value();
                for (const auto& waiting : std::exchange(m_waiting, {}))
                    waiting(outcome);
            });
}

void HelperClient::loseBus()
{
    m_isJoined = false;
    QDBusConnection::disconnectFromBus(m_connection);
    m_connection = nextName();
}

void HelperClient::listen()
{
    whenConnected([](const Result<>&) {});
}

void HelperClient::takeMoveChanged(const QString& text)
{
    if (const Result<MoveInfo> move = HelperProtocol::move(text))
        emit moveChanged(*move);
}

void HelperClient::ask(const QString& method, const Arguments& arguments, std::chrono::milliseconds patience,
                       Answered answered)
{
    whenConnected([this, method, arguments, patience, answered](const Result<>& bus) {
        if (!bus) {
            answered(fail(bus.error()));
            return;
        }
        QDBusMessage question = QDBusMessage::createMethodCall(
            HelperProtocol::service(), HelperProtocol::path(), HelperProtocol::interface(), method);
        question.setArguments(arguments);
        question.setInteractiveAuthorizationAllowed(true);
        auto* watcher = new QDBusPendingCallWatcher(
            QDBusConnection(m_connection).asyncCall(question, static_cast<int>(patience.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
            watcher->deleteLater();
            if (watcher->isError())
                answered(fail(HelperProtocol::error(watcher->error().name(), watcher->error().message(),
                                                    watcher->reply().arguments().value(1).toString())));
            else
                answered(watcher->reply().arguments().value(0));
        });
    });
}

template<typename T, typename Read>
QFuture<Result<T>> HelperClient::question(const QString& method, const Arguments& arguments,
                                          std::chrono::milliseconds patience, Read read)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    ask(method, arguments, patience, [promise, read](const Result<QVariant>& answer) {
        promise->addResult(answer ? read(*answer) : Result<T>(fail(answer.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QStringList>> HelperClient::units()
{
    return question<QStringList>(
        QStringLiteral("Units"), {}, m_settings.answer,
        [](const QVariant& answer) -> Result<QStringList> { return answer.toStringList(); });
}

QFuture<Result<UnitOutcome>> HelperClient::control(const QString& unit, UnitOrder order,
                                                   const QString& reason)
{
    return question<UnitOutcome>(
        QStringLiteral("Control"), {unit, HelperProtocol::word(order), reason}, m_settings.control,
        [](const QVariant& answer) { return HelperProtocol::outcome(answer.toString()); });
}

QFuture<Result<MovePlan>> HelperClient::plan(MoveKind kind)
{
    return question<MovePlan>(QStringLiteral("Plan"), {HelperProtocol::word(kind)}, m_settings.answer,
                              [](const QVariant& answer) { return HelperProtocol::plan(answer.toString()); });
}

QFuture<Result<MoveInfo>> HelperClient::move(MoveKind kind, const QString& reason)
{
    using Answer = Result<MoveInfo>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto end = [promise](const Answer& answer) {
        promise->addResult(answer);
        promise->finish();
    };
    ask(QStringLiteral("Move"), {HelperProtocol::word(kind), reason}, m_settings.answer,
        [this, end](const Result<QVariant>& id) {
            if (!id) {
                end(fail(id.error()));
                return;
            }
            ask(QStringLiteral("LastMove"), {}, m_settings.answer, [end](const Result<QVariant>& answer) {
                end(answer ? HelperProtocol::move(answer->toString()) : Answer(fail(answer.error())));
            });
        });
    return promise->future();
}

QFuture<Result<MoveInfo>> HelperClient::lastMove()
{
    return question<MoveInfo>(QStringLiteral("LastMove"), {}, m_settings.answer,
                              [](const QVariant& answer) { return HelperProtocol::move(answer.toString()); });
}

} // namespace vigia::units
