#pragma once

#include <QStringList>

#include <cstdio>

namespace vigia::ctl {

/// vigiactl without its main(): sets up language and log, parses the command line, runs one command and
/// answers its exit code. `arguments` come without the program's name. Needs a QCoreApplication; tests pass
/// their own streams.
int runProgram(const QStringList& arguments, std::FILE* out, std::FILE* err);

} // namespace vigia::ctl
