#include "tests/support/reportfiles.h"

#include "tests/support/samplereport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace vigia::test {

constexpr int Patience = 60'000;

namespace {

/// In the middle of a write, and nothing is cleaned up.
void dieAtOnce(int)
{
    ::kill(::getpid(), SIGKILL);
}

} // namespace

QJsonObject readReport(const QString& format, const QString& path)
{
    QProcess python;
    // The system's, which has openpyxl.
    python.start(QStringLiteral("/usr/bin/python3"), {QFINDTESTDATA("readreport.py"), format, path});
    if (!python.waitForFinished(Patience) || python.exitCode() != 0)
        return {{QStringLiteral("problem"), QString::fromUtf8(python.readAllStandardError())}};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

std::optional<int>
writeInChild(int argc, char** argv,
             const std::function<std::unique_ptr<report::FormatWriter>(const QString&)>& make)
{
    if (argc < 5 || QByteArray(argv[1]) != "--write")
        return {};
    const bool dies = argc > 5;
    constexpr int Plants = 5000;
    const report::Report large = sampleReport(QStringLiteral("es"), Plants);
    const rlim_t most = QByteArray(argv[4]).toULongLong();
    const rlimit limit {most, most};
    const rlimit noCore {0, 0};
    std::signal(SIGXFSZ, dies ? dieAtOnce : SIG_IGN);
    if (setrlimit(RLIMIT_CORE, &noCore) != 0 || setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 3;
    const Result<> result = make(QString::fromLatin1(argv[2]))->write(large, QFile::decodeName(argv[3]));
    if (!result)
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
    return result ? 0 : 1;
}

void startWriteInChild(QProcess& child, const QString& format, const QString& path, qint64 bytes, bool kill)
{
    QStringList arguments {QStringLiteral("--write"), format, path, QString::number(bytes)};
    if (kill)
        arguments << QStringLiteral("kill");
    child.start(QCoreApplication::applicationFilePath(), arguments);
}

ChildEnd runWriteInChild(const QString& format, const QString& path, qint64 bytes, bool kill)
{
    QProcess child;
    startWriteInChild(child, format, path, bytes, kill);
    child.waitForFinished(Patience);
    return {child.exitStatus() == QProcess::CrashExit, child.exitCode()};
}

} // namespace vigia::test
