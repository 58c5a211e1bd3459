#include "core/site/standin/table.h"

#include <QFile>

namespace vigia::standin {

std::vector<QByteArrayList> loadTable(QLatin1String name)
{
    QFile file(QStringLiteral(":/standin/%1").arg(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    std::vector<QByteArrayList> rows;
    const QByteArray text = file.readAll();
    for (const QByteArray& line : text.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            rows.push_back(line.split('\t'));
    }
    return rows;
}

} // namespace vigia::standin
