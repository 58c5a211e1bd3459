#include "core/workers/processwitness.h"

#include <QCoreApplication>
#include <QFile>

namespace vigia::workers {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProcessWitness)
};

/// 'R', 'S', 'T'…; 0 when there is no such process.
char stateOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // "4711 (any (name)) S 1 …"
    const QByteArray line = file.readAll();
    const qsizetype end = line.lastIndexOf(')');
    return end > 0 && end + 2 < line.size() ? line[end + 2] : '\0';
}

QString goneText()
{
    return Tr::tr("its process does not exist");
}

QString suspendedText(qint64 pid)
{
    return Tr::tr("process %1 is suspended (SIGSTOP): it goes on with SIGCONT").arg(pid);
}

QString existsText(qint64 pid)
{
    return Tr::tr("process %1 exists").arg(pid);
}

} // namespace

celery::WorkerWitness processWitness(const QString& worker, qint64 pid, const QDateTime& now)
{
    using Says = celery::WorkerWitness::Says;
    celery::WorkerWitness witness;
    witness.worker = worker;
    witness.at = now;
    const char state = pid > 0 ? stateOf(pid) : '\0';
    if (state == 0 || state == 'Z' || state == 'X') {
        witness.says = Says::Gone;
        witness.text = goneText();
    } else if (state == 'T' || state == 't') {
        witness.says = Says::Suspended;
        witness.text = suspendedText(pid);
    } else {
        witness.text = existsText(pid);
    }
    return witness;
}

} // namespace vigia::workers
