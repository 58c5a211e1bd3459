#pragma once

class QWidget;

namespace vigia::ui {

/// Names what a widget is ("caption", "card", "main" …) for the style sheet; may be changed at run time.
void setRole(QWidget* widget, const char* role);

} // namespace vigia::ui
