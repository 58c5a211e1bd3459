#include "app/helper/systemdport.h"

#include <QHash>

#include <cstdlib>
#include <systemd/sd-bus.h>
#include <systemd/sd-id128.h>

namespace vigia::helper {

namespace {

constexpr const char* Service = "org.freedesktop.systemd1";
constexpr const char* ManagerPath = "/org/freedesktop/systemd1";
constexpr const char* Manager = "org.freedesktop.systemd1.Manager";
constexpr const char* UnitInterface = "org.freedesktop.systemd1.Unit";
constexpr const char* ServiceInterface = "org.freedesktop.systemd1.Service";
constexpr std::uint64_t CallPatience = 60'000'000; // µs

struct MessageEnd
{
    void operator()(sd_bus_message* message) const { sd_bus_message_unref(message); }
};

struct SlotEnd
{
    void operator()(sd_bus_slot* slot) const { sd_bus_slot_unref(slot); }
};

struct Freed
{
    void operator()(char* text) const { std::free(text); }
};

using Message = std::unique_ptr<sd_bus_message, MessageEnd>;
using Slot = std::unique_ptr<sd_bus_slot, SlotEnd>;
using Text = std::unique_ptr<char, Freed>;

class BusError
{
public:
    BusError() = default;

    ~BusError() { sd_bus_error_free(&m_error); }

    BusError(const BusError&) = delete;
    BusError& operator=(const BusError&) = delete;

    sd_bus_error* operator&() { return &m_error; }

    const char* name() const { return m_error.name; }

    const char* message() const { return m_error.message; }

private:
    sd_bus_error m_error = SD_BUS_ERROR_NULL;
};

bool isNotLoaded(const char* errorName)
{
    return errorName != nullptr && qstrcmp(errorName, "org.freedesktop.systemd1.NoSuchUnit") == 0;
}

} // namespace

/// The end of a job, whichever comes first: the order's answer, which names it, or the signal.
struct SystemdPort::Job
{
    QString path;
    QHash<QString, QString> ended; ///< path → result

    static int removed(sd_bus_message* signal, void* self, sd_bus_error*)
    {
        std::uint32_t id = 0;
        const char* path = nullptr;
        const char* unit = nullptr;
        const char* result = nullptr;
        if (sd_bus_message_read(signal, "uoss", &id, &path, &unit, &result) >= 0)
            static_cast<Job*>(self)->ended.insert(QString::fromUtf8(path), QString::fromUtf8(result));
        return 0;
    }
};

void SystemdPort::BusEnd::operator()(sd_bus* bus) const
{
    sd_bus_flush_close_unref(bus);
}

SystemdPort::SystemdPort(std::chrono::seconds job)
    : m_patience(job)
{
}

SystemdPort::~SystemdPort() = default;

Result<> SystemdPort::join()
{
    if (m_bus && sd_bus_is_open(m_bus.get()) > 0)
        return {};
    m_bus.reset();
    sd_bus* bus = nullptr;
    const int opened = sd_bus_open_system(&bus);
    m_bus.reset(bus);
    if (opened < 0)
        return failed(opened, nullptr, nullptr, {});
    sd_bus_set_method_call_timeout(m_bus.get(), CallPatience);
    BusError error;
    const int subscribed =
        sd_bus_call_method(m_bus.get(), Service, ManagerPath, Manager, "Subscribe", &error, nullptr, nullptr);
    return subscribed < 0 ? failed(subscribed, error.name(), error.message(), {}) : Result<>();
}

tl::unexpected<Error> SystemdPort::failed(int code, const char* errorName, const char* message,
                                          const QString& unit)
{
    const QString name = QString::fromUtf8(errorName);
    const QString said = message == nullptr ? qt_error_string(-code) : QString::fromUtf8(message);
    const QString detail = name % u' ' % said;
    if (isNotLoaded(errorName))
        return fail(ErrorCode::NotFound, tr("systemd knows no unit %1.").arg(unit), detail);
    if (name.endsWith(QStringLiteral(".AccessDenied")) || code == -EACCES || code == -EPERM)
        return fail(ErrorCode::PermissionDenied, tr("systemd does not allow it for %1: %2.").arg(unit, said),
                    detail);
    if (code == -ETIMEDOUT || name.endsWith(QStringLiteral(".NoReply")))
        return fail(ErrorCode::Timeout, tr("systemd did not answer in time about %1.").arg(unit), detail, {},
                    true);
    if (name.isEmpty()) {
        m_bus.reset();
        return fail(ErrorCode::Unreachable, tr("systemd cannot be asked over its bus: %1.").arg(said), detail,
                    {}, true);
    }
    return fail(ErrorCode::Conflict, tr("systemd refuses the order for %1: %2").arg(unit, said), detail);
}

Result<units::UnitInfo> SystemdPort::read(const QString& unit)
{
    if (const Result<> joined = join(); !joined)
        return fail(joined.error());
    BusError error;
    sd_bus_message* raw = nullptr;
    const int loaded = sd_bus_call_method(m_bus.get(), Service, ManagerPath, Manager, "LoadUnit", &error,
                                          &raw, "s", unit.toUtf8().constData());
    const Message reply(raw);
    units::UnitInfo info;
    info.name = unit;
    if (loaded < 0) {
        if (!isNotLoaded(error.name()))
            return failed(loaded, error.name(), error.message(), unit);
        info.loadState = QStringLiteral("not-found");
        info.activeState = QStringLiteral("inactive");
        return info;
    }
    const char* path = nullptr;
    sd_bus_message_read(reply.get(), "o", &path);
    const QByteArray object(path);
    int lost = 0;
    const auto text = [this, &object, &lost](const char* interface, const char* property) {
        BusError why;
        char* value = nullptr;
        const int got = sd_bus_get_property_string(m_bus.get(), Service, object.constData(), interface,
                                                   property, &why, &value);
        const Text owned(value);
        // A unit that is no service has no such property.
        lost = got < 0 && why.name() == nullptr ? got : lost;
        return QString::fromUtf8(value);
    };
    const auto number = [this, &object](const char* interface, const char* property, char type,
                                        auto missing) {
        BusError why;
        auto value = missing;
        return sd_bus_get_property_trivial(m_bus.get(), Service, object.constData(), interface, property,
                                           &why, type, &value)
                < 0
            ? missing
            : value;
    };
    info.loadState = text(UnitInterface, "LoadState");
    info.description = text(UnitInterface, "Description");
    info.activeState = text(UnitInterface, "ActiveState");
    info.subState = text(UnitInterface, "SubState");
    info.unitFileState = text(UnitInterface, "UnitFileState");
    info.unitFile = text(UnitInterface, "FragmentPath");
    info.needsReload = number(UnitInterface, "NeedDaemonReload", 'b', int {0}) != 0;
    info.conditionsHold = number(UnitInterface, "ConditionTimestamp", 't', std::uint64_t {0}) == 0
        || number(UnitInterface, "ConditionResult", 'b', int {1}) != 0;
    if (const auto since = number(UnitInterface, "StateChangeTimestamp", 't', std::uint64_t {0}); since != 0)
        info.since = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(since / 1000), Qt::UTC);
    if (unit.endsWith(QStringLiteral(".service"))) {
        info.type = text(ServiceInterface, "Type");
        info.result = text(ServiceInterface, "Result");
        info.restarts = number(ServiceInterface, "NRestarts", 'u', std::uint32_t {0});
        info.mainPid = number(ServiceInterface, "MainPID", 'u', std::uint32_t {0});
        const auto memory = number(ServiceInterface, "MemoryCurrent", 't', ~std::uint64_t {0});
        info.memory = memory > std::uint64_t {1} << 60 ? -1 : static_cast<qint64>(memory);
    }
    if (lost < 0)
        return failed(lost, nullptr, nullptr, unit);
    return info;
}

Result<> SystemdPort::order(const char* method, const QString& unit)
{
    if (const Result<> joined = join(); !joined)
        return joined;
    Job job;
    sd_bus_slot* slot = nullptr;
    const int matched = sd_bus_match_signal(m_bus.get(), &slot, Service, ManagerPath, Manager, "JobRemoved",
                                            Job::removed, &job);
    const Slot watching(slot);
    if (matched < 0)
        return failed(matched, nullptr, nullptr, unit);
    BusError error;
    sd_bus_message* raw = nullptr;
    const int called = sd_bus_call_method(m_bus.get(), Service, ManagerPath, Manager, method, &error, &raw,
                                          "ss", unit.toUtf8().constData(), "replace");
    const Message reply(raw);
    if (called < 0)
        return failed(called, error.name(), error.message(), unit);
    const char* path = nullptr;
    sd_bus_message_read(reply.get(), "o", &path);
    job.path = QString::fromUtf8(path);
    return waitFor(job, unit);
}

Result<> SystemdPort::waitFor(Job& job, const QString& unit)
{
    const auto deadline = std::chrono::steady_clock::now() + m_patience;
    while (!job.ended.contains(job.path)) {
        const int processed = sd_bus_process(m_bus.get(), nullptr);
        if (processed < 0)
            return failed(processed, nullptr, nullptr, unit);
        const auto left = deadline - std::chrono::steady_clock::now();
        if (left.count() <= 0)
            return fail(ErrorCode::Timeout, tr("systemd has not finished with %1 yet; it goes on.").arg(unit),
                        job.path);
        if (processed > 0)
            continue;
        const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(left).count();
        if (const int waited = sd_bus_wait(m_bus.get(), static_cast<std::uint64_t>(micros));
            waited < 0 && waited != -EINTR)
            return failed(waited, nullptr, nullptr, unit);
    }
    const QString result = job.ended.value(job.path);
    if (result == QStringLiteral("done"))
        return {};
    return fail(result == QStringLiteral("timeout") ? ErrorCode::Timeout : ErrorCode::Internal,
                result == QStringLiteral("dependency")
                    ? tr("%1 was not started because a unit that it needs failed.").arg(unit)
                    : tr("%1 failed: its journal says why, “journalctl -u %1”.").arg(unit),
                result, "UnitJobFailed");
}

Result<> SystemdPort::start(const QString& unit)
{
    return order("StartUnit", unit);
}

Result<> SystemdPort::stop(const QString& unit)
{
    Result<> stopped = order("StopUnit", unit);
    if (!stopped && stopped.error().code == ErrorCode::NotFound)
        return {};
    return stopped;
}

Result<> SystemdPort::restart(const QString& unit)
{
    return order("RestartUnit", unit);
}

Result<> SystemdPort::reload(const QString& unit)
{
    return order("ReloadUnit", unit);
}

Result<> SystemdPort::files(const char* method, const QStringList& units, bool isEnabling)
{
    if (const Result<> joined = join(); !joined)
        return joined;
    sd_bus_message* raw = nullptr;
    int code = sd_bus_message_new_method_call(m_bus.get(), &raw, Service, ManagerPath, Manager, method);
    const Message call(raw);
    const auto also = [&code](auto step) { code = code < 0 ? code : step(); };
    also([&] { return sd_bus_message_open_container(call.get(), 'a', "s"); });
    for (const QString& unit : units)
        also([&] { return sd_bus_message_append(call.get(), "s", unit.toUtf8().constData()); });
    also([&] { return sd_bus_message_close_container(call.get()); });
    also([&] {
        return isEnabling ? sd_bus_message_append(call.get(), "bb", 0, 1)
                          : sd_bus_message_append(call.get(), "b", 0);
    });
    BusError error;
    also([&] { return sd_bus_call(m_bus.get(), call.get(), 0, &error, nullptr); });
    return code < 0 ? failed(code, error.name(), error.message(), units.join(u' ')) : Result<>();
}

Result<> SystemdPort::enable(const QStringList& units)
{
    return files("EnableUnitFiles", units, true);
}

Result<> SystemdPort::disable(const QStringList& units)
{
    return files("DisableUnitFiles", units, false);
}

Result<> SystemdPort::resetFailed(const QString& unit)
{
    if (const Result<> joined = join(); !joined)
        return joined;
    BusError error;
    const int code = sd_bus_call_method(m_bus.get(), Service, ManagerPath, Manager, "ResetFailedUnit", &error,
                                        nullptr, "s", unit.toUtf8().constData());
    return code < 0 && !isNotLoaded(error.name()) ? failed(code, error.name(), error.message(), unit)
                                                  : Result<>();
}

Result<> SystemdPort::daemonReload()
{
    if (const Result<> joined = join(); !joined)
        return joined;
    BusError error;
    const int code =
        sd_bus_call_method(m_bus.get(), Service, ManagerPath, Manager, "Reload", &error, nullptr, nullptr);
    return code < 0 ? failed(code, error.name(), error.message(), QStringLiteral("daemon-reload"))
                    : Result<>();
}

} // namespace vigia::helper
