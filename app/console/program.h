#pragma once

#include <QStringList>

namespace vigia::console {

class Application;

/// Before the application object is made: pictures and help need no display. False when there is none for a
/// window.
bool choosePlatform(const QStringList& arguments);

/// The whole program; the exit code of design section 10. `arguments` with the program's name first.
int runProgram(Application& application, const QStringList& arguments, bool canShowWindow);

} // namespace vigia::console
