#include "tests/bench/journalbench/floodwriter.h"

#include <QDateTime>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <thread>

namespace vigia::test {

namespace {

constexpr int RoundMs = 10;
constexpr auto Text = "Task portal.tasks.load[6d1f6a0c-2f0b-4b1e-9d5c-3a9f0e5c7a11] received";

} // namespace

int writeFlood(const QString& path, qint64 perSecond)
{
    QFile out(path);
    const bool isOpen = path.isEmpty()
        ? out.open(stdout, QIODevice::WriteOnly)
        : out.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    if (!isOpen)
        return EXIT_FAILURE;
    const auto start = std::chrono::steady_clock::now();
    qint64 number = 0;
    for (qint64 round = 1;; ++round) {
        const QByteArray head = QDateTime::currentDateTime().toString(u"[yyyy-MM-dd HH:mm:ss,zzz").toLatin1();
        QByteArray lines;
        for (const qint64 due = round * perSecond * RoundMs / 1000; number < due; ++number)
            lines += head + ": INFO/MainProcess] no. " + QByteArray::number(number) + ' ' + Text + '\n';
        if (out.write(lines) != lines.size() || !out.flush())
            return EXIT_FAILURE;
        std::this_thread::sleep_until(start + round * std::chrono::milliseconds(RoundMs));
    }
}

qint64 floodNumber(const QString& text)
{
    const qsizetype mark = text.indexOf(QStringLiteral("no. "));
    bool isNumber = false;
    const qint64 number = mark < 0 ? -1 : text.mid(mark + 4).section(u' ', 0, 0).toLongLong(&isNumber);
    return isNumber ? number : -1;
}

} // namespace vigia::test
