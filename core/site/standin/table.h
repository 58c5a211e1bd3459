#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QLatin1String>

#include <vector>

namespace vigia::standin {

/// Rows of a tab-separated file compiled into the program (resources/standin): UTF-8, "#" lines are comments,
/// nothing is trimmed because XM's names hold double spaces. A file that is missing is a bug of the build.
std::vector<QByteArrayList> loadTable(QLatin1String name);

} // namespace vigia::standin
