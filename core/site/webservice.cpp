#include "core/site/webservice.h"

#include "core/site/httpprobe.h"
#include "core/site/loopbackport.h"
#include "core/site/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QThread>

#include <csignal>

namespace vigia::site {

namespace {

using namespace std::chrono_literals;

constexpr auto StartTime = 60s; // with days of data to read
constexpr auto Poll = 10ms;
constexpr int PortAttempts = 5;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)
        && file.commit();
}

/// What the caller has set for another site must not steer this one.
QProcessEnvironment ownEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names)
        if (name.startsWith(QStringLiteral("VIGIA_")))
            environment.remove(name);
    return environment;
}

} // namespace

WebService::WebService(const QString& name, const QString& stateDir, QString healthPath)
    : m_healthPath(std::move(healthPath))
    , m_process(name, stateDir)
{
}

QString WebService::file(const QString& name) const
{
    return m_process.directory() % u'/' % name;
}

quint16 WebService::port() const
{
    return contents(file(QStringLiteral("port"))).trimmed().toUShort();
}

QUrl WebService::url() const
{
    const quint16 known = port();
    return known > 0 ? QUrl(QStringLiteral("http://127.0.0.1:%1").arg(known)) : QUrl();
}

Error WebService::writeError() const
{
    return {ErrorCode::PermissionDenied,
            tr("%1 may not write in %2: choose another state directory, or correct its owner.")
                .arg(title(), m_process.directory()),
            {},
            "StateDirectory",
            false};
}

Result<bool> WebService::writeConfiguration() const
{
    bool changed = false;
    for (const File& wanted : configuration()) {
        const QString path = file(wanted.name);
        if (contents(path) == wanted.text)
            continue;
        if (!write(path, wanted.text))
            return fail(writeError());
        changed = true;
    }
    return changed;
}

Result<> WebService::refresh() const
{
    const Result<bool> changed = writeConfiguration();
    if (!changed)
        return fail(changed.error());
    const qint64 pid = m_process.pid();
    if (*changed && pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGHUP);
    return {};
}

Result<> WebService::prepare() const
{
    const QString directory = m_process.directory();
    if (!QDir().mkpath(file(QStringLiteral("data"))))
        return fail(writeError());
    if (isUnprivileged() && !openToUnprivileged(directory, file(QStringLiteral("data"))))
        return fail(writeError());
    return {};
}

Result<> WebService::start(const UpOptions& /*options*/)
{
    const Result<QString> found = program();
    if (!found) {
        QFile::remove(file(QStringLiteral("port"))); // nobody is to ask there
        return fail(found.error());
    }
    if (m_process.isRunning() && isUp()) {
        if (isReloadable())
            return refresh();
        const Result<bool> changed = writeConfiguration();
        if (!changed || !*changed)
            return changed.transform([](bool) {});
    }
    return m_process.stop().and_then([this] { return prepare(); }).and_then([this] {
        return launch(freePort(port()));
    });
}

Result<> WebService::launch(quint16 port)
{
    QFile::remove(m_process.logFile() % QStringLiteral(".1"));
    QFile::rename(m_process.logFile(), m_process.logFile() % QStringLiteral(".1"));
    if (!write(file(QStringLiteral("port")), QByteArray::number(port)))
        return fail(writeError());
    if (const Result<bool> written = writeConfiguration(); !written)
        return fail(written.error());
    const Result<QString> found = program();
    if (!found)
        return fail(found.error());
    QStringList words = arguments(QStringLiteral("127.0.0.1:%1").arg(port));
    words.prepend(*found);
    if (isUnprivileged())
        words = unprivileged(file(QStringLiteral("data"))) + words;
    const QString first = words.takeFirst();
    return m_process.start(first, words, ownEnvironment());
}

bool WebService::isUp() const
{
    return probe(QUrl(url().toString() % m_healthPath)).has_value();
}

Result<> WebService::awaitReady()
{
    int attempt = 1;
    for (auto waited = 0ms; waited < StartTime; waited += Poll) {
        if (!m_process.isRunning()) {
            const bool taken =
                m_process.lastLogLines(20).contains(QStringLiteral("in use"), Qt::CaseInsensitive);
            if (!taken || ++attempt > PortAttempts)
                break;
            if (const Result<> launched = launch(freePort(0)); !launched)
                return launched;
        } else if (isUp()) {
            return {};
        }
        QThread::msleep(Poll.count());
    }
    return fail(ErrorCode::Internal, tr("%1 did not start: see %2.").arg(title(), m_process.logFile()),
                m_process.lastLogLines(6), "StartFailed");
}

ServiceInfo WebService::status() const
{
    ServiceInfo info;
    info.name = name();
    info.isOptional = isOptional();
    info.pid = m_process.pid();
    if (info.pid == 0) {
        if (const Result<QString> found = program(); !found)
            info.detail = found.error().message;
        return info;
    }
    info.address = url().toString();
    const Result<QByteArray> answer = probe(QUrl(info.address % m_healthPath));
    info.health = answer ? ServiceInfo::Health::Ok : ServiceInfo::Health::Failed;
    if (!answer)
        info.detail = answer.error().message;
    return info;
}

Result<> WebService::stop()
{
    return m_process.stop();
}

} // namespace vigia::site
