#pragma once

class QWidget;

namespace vigia::ui {

/// Makes a widget that only says something reachable by Tab: its tool tip shows when the keyboard brings the
/// focus to it.
void showTipOnFocus(QWidget* widget);

} // namespace vigia::ui
