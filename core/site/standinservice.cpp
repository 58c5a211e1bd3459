#include "core/site/standinservice.h"

#include "core/site/httpprobe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

namespace vigia::site {

namespace {

using namespace std::chrono_literals;

constexpr auto StartPatience = 15s;

} // namespace

StandinService::StandinService(const QString& stateDir, QString vigiactl)
    : m_vigiactl(std::move(vigiactl))
    , m_process(QStringLiteral("xm"), stateDir)
{
}

QString StandinService::addressFile() const
{
    return m_process.directory() % QStringLiteral("/address");
}

QString StandinService::address() const
{
    QFile file(addressFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(200)).trimmed() : QString();
}

Result<> StandinService::start(const UpOptions& options)
{
    if (status().health == ServiceInfo::Health::Ok)
        return {};
    if (const Result<> stopped = m_process.stop(); !stopped)
        return stopped;
    QFile::remove(addressFile());
    QStringList arguments {QStringLiteral("xm-standin"), QStringLiteral("--listen"),
                           QStringLiteral("127.0.0.1:0"), QStringLiteral("--address-file"), addressFile()};
    if (!options.today.isEmpty())
        arguments += {QStringLiteral("--today"), options.today};
    if (const Result<> started = m_process.start(m_vigiactl, arguments); !started)
        return started;
    for (auto waited = 0ms; waited < StartPatience; waited += 20ms) {
        if (status().health == ServiceInfo::Health::Ok)
            return {};
        if (!m_process.isRunning())
            break;
        QThread::msleep(20);
    }
    return fail(ErrorCode::Internal, tr("The XM stand-in did not start: see %1.").arg(m_process.logFile()),
                m_process.lastLogLines(5));
}

void StandinService::describe(settings::SiteConfig& site) const
{
    site.xm.baseUrl = QUrl(address());
    site.xm.simulated = true;
    site.xm.inFlight = 4;
    site.xm.gap = 0ms;
}

ServiceInfo StandinService::status() const
{
    ServiceInfo info;
    info.name = name();
    info.pid = m_process.pid();
    if (info.pid == 0)
        return info;
    info.address = address();
    const Result<QByteArray> answer = probe(QUrl(info.address % QStringLiteral("/standin/status")));
    info.health = answer ? ServiceInfo::Health::Ok : ServiceInfo::Health::Failed;
    if (!answer) {
        info.detail = answer.error().message;
        return info;
    }
    const QJsonObject status = QJsonDocument::fromJson(*answer).object();
    QStringList faults;
    for (const QJsonValue& fault : status[QStringLiteral("faults")].toArray()) {
        const QString metric = fault[QStringLiteral("metric")].toString();
        faults += tr("%1 for %2 % of the calls of %3, seed %4")
                      .arg(fault[QStringLiteral("kind")].toString(),
                           QString::number(fault[QStringLiteral("rate")].toDouble() * 100),
                           metric.isEmpty() ? tr("every metric") : metric,
                           QString::number(fault[QStringLiteral("seed")].toDouble(), 'f', 0));
    }
    if (!faults.isEmpty())
        info.detail = tr("misbehaves as told: %1").arg(faults.join(QStringLiteral("; ")));
    return info;
}

Result<> StandinService::stop()
{
    return m_process.stop();
}

} // namespace vigia::site
