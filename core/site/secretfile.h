#pragma once

#include <QByteArray>
#include <QString>

namespace vigia::site {

/// 256 random bits, in letters that no file format minds.
QByteArray newPassword();

/// A file that only its owner reads, whatever the umask. False with errno when it cannot be written.
bool writeSecret(const QString& path, const QByteArray& text);

} // namespace vigia::site
