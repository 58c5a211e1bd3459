#include "core/base/ids.h"
#include "core/celery/eventstate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace vigia;
using namespace vigia::celery;

namespace {

constexpr qint64 Now = 1'795'000'000'000;

/// KiB that this process holds in memory.
qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// Three events of a task as a worker sends them together, in the envelope that Redis carries.
QByteArray messageOf(const QString& id, int i)
{
    const double at = 1'795'000'000.0 + i / 1000.0;
    const auto event = [&](const char* type, double after) {
        return QJsonObject {{QStringLiteral("type"), QString::fromLatin1(type)},
                            {QStringLiteral("hostname"), QStringLiteral("worker%1@etl-host").arg(i % 8)},
                            {QStringLiteral("uuid"), id},
                            {QStringLiteral("utcoffset"), 0},
                            {QStringLiteral("pid"), 1000 + i % 8},
                            {QStringLiteral("clock"), i},
                            {QStringLiteral("timestamp"), at + after}};
    };
    QJsonObject received = event("task-received", 0);
    received[QStringLiteral("name")] = QStringLiteral("tasks.etl_tasks.fetch_metric_data");
    received[QStringLiteral("args")] = QStringLiteral("('CARGA_SIN', '2024-01-01', '2024-01-31')");
    received[QStringLiteral("kwargs")] = QStringLiteral("{}");
    received[QStringLiteral("retries")] = 0;
    QJsonObject succeeded = event("task-succeeded", 0.5);
    succeeded[QStringLiteral("result")] = QStringLiteral("{'rows': 744}");
    succeeded[QStringLiteral("runtime")] = 0.4;
    const QJsonArray body {received, event("task-started", 0.1), succeeded};
    const QJsonObject envelope {
        {QStringLiteral("body"),
         QString::fromLatin1(QJsonDocument(body).toJson(QJsonDocument::Compact).toBase64())},
        {QStringLiteral("content-encoding"), QStringLiteral("utf-8")},
        {QStringLiteral("content-type"), QStringLiteral("application/json")},
        {QStringLiteral("headers"), QJsonObject {}},
        {QStringLiteral("properties"),
         QJsonObject {{QStringLiteral("body_encoding"), QStringLiteral("base64")}}}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(QStringLiteral("--tasks"));
    const int tasks = option > 0 ? arguments.value(option + 1).toInt() : 1'000'000;
    const qint64 before = residentKiB();
    EventState state({});
    qint64 nanoseconds = 0;
    for (int i = 0; i < tasks; ++i) {
        const QByteArray message = messageOf(newRunId(), i);
        QElapsedTimer clock; // making the message is not what is measured
        clock.start();
        state.take(message, Now + i);
        nanoseconds += clock.nsecsElapsed();
    }
    const EventDigest digest = state.takeDigest();
    const double seconds = static_cast<double>(nanoseconds) / 1e9;
    QTextStream out(stdout);
    out << "events " << state.events() << " undecodable " << digest.undecodable << Qt::endl;
    out << "events a second " << qRound64(static_cast<double>(state.events()) / seconds) << Qt::endl;
    out << "tasks watched " << digest.watched << ", RSS " << residentKiB() / 1024 << " MiB (" << before / 1024
        << " MiB before)" << Qt::endl;
    QElapsedTimer clock;
    clock.start();
    const TaskPage page = state.tasks({});
    out << "page of " << page.tasks.size() << " among " << page.matching << " tasks " << clock.elapsed()
        << " ms" << Qt::endl;
    return 0;
}
