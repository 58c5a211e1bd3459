#pragma once

#include <QByteArray>
#include <QStringList>

namespace vigia::ui {

/// Qt 6.4 cannot switch on an OpenType feature, and Inter's digits have different widths unless "tnum" is on.
/// So a copy of the font whose digits are the tabular ones is made in memory, under a family name of its own.
/// Returns an empty array when the file is no OpenType font, has no such feature or is broken; reads nothing
/// out of bounds.
QByteArray withTabularDigits(const QByteArray& font);

/// Registers the tabular copies of the installed Inter with the application (once); the families to ask for,
/// best first: the copy if there is one, Inter, and what a Debian system has otherwise. GUI thread, needs
/// QGuiApplication.
QStringList textFamilies();

} // namespace vigia::ui
