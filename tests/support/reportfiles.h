#pragma once

#include "core/report/formats/formatwriter.h"

#include <QJsonObject>

class QProcess;

namespace vigia::test {

/// What tests/support/readreport.py finds in the file; { "problem": … } when it objects.
QJsonObject readReport(const QString& format, const QString& path);

/// For main() of a test that kills itself: with `--write FORMAT PATH BYTES [kill]` writes a large report
/// where no file may grow beyond BYTES, either as on a full disk or dying of it, and answers the exit code;
/// else nothing. `make` makes the writer. Dying is SIGKILL: nothing is cleaned up.
std::optional<int>
writeInChild(int argc, char** argv,
             const std::function<std::unique_ptr<report::FormatWriter>(const QString&)>& make);

/// Runs this program so; true when it ended by itself (with 1 when the write was refused).
struct ChildEnd
{
    bool hasCrashed = false;
    int exitCode = 0;
};

/// Only starts it.
void startWriteInChild(QProcess& child, const QString& format, const QString& path, qint64 bytes, bool kill);
ChildEnd runWriteInChild(const QString& format, const QString& path, qint64 bytes, bool kill);

} // namespace vigia::test
