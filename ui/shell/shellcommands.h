#pragma once

#include "ui/shell/command.h"

#include <QList>

class QMenu;

namespace vigia::ui {

class MainWindow;
class PageFrame;
struct ShellParts;

/// What "Go to…" finds of the window itself: pages, their views, theme, language, size, and what the keys do.
CommandList shellCommands(MainWindow& window, const QList<PageFrame*>& frames, const ShellParts& parts);

/// The menu of F10: the same settings for the mouse, and what `more` tell. Owned by the window.
QMenu* makeShellMenu(MainWindow& window, const ShellParts& parts, const QList<CommandProvider>& more = {});

} // namespace vigia::ui
