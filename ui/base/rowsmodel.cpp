#include "ui/base/rowsmodel.h"

#include <QSet>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr qsizetype LongestLine = 300;
constexpr qsizetype LongestTip = 2000;

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString start = text.left(most - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start + QChar(0x2026);
}

} // namespace

QString oneLine(const QString& text)
{
    // Simplifying 10 kB for a cell of 300 characters is not worth its time.
    return shortened(text.left(LongestLine * 4).simplified(), LongestLine);
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString escaped = shortened(text, LongestTip).toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<p>") + escaped + QStringLiteral("</p>");
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const RowColumn& column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole: {
        const QString hint = row.hints.value(index.column());
        return hint.isEmpty() ? QVariant() : QVariant(plainToolTip(hint));
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case KeyRole:
        return row.key;
    case MarkRole:
        return static_cast<int>(index.column() == 0 ? row.mark : RowMark::None);
    case MutedRole:
        return column.isMuted || row.isMuted;
    case HeadingRole:
        return row.isHeading;
    case CodeRole:
        return column.isCode && !row.isHeading && !row.isHeading;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (m_columns[section].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString RowsModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].key : QString();
}

int RowsModel::rowOf(const QString& key) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) { return row.key == key; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

void RowsModel::setColumns(const QList<RowColumn>& columns)
{
    if (columns == m_columns)
        return;
    if (columns.size() == m_columns.size()) {
        m_columns = columns;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    endResetModel();
}

void RowsModel::removeOthers(const std::vector<Row>& wanted)
{
    QSet<QString> keys;
    for (const Row& row : wanted)
        keys.insert(row.key);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (keys.contains(m_rows[static_cast<std::size_t>(last)].key))
            continue;
        int first = last;
        while (first > 0 && !keys.contains(m_rows[static_cast<std::size_t>(first) - 1].key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

int RowsModel::insertNew(std::vector<Row>& wanted, int first, const QSet<QString>& present)
{
    int last = first;
    while (last + 1 < static_cast<int>(wanted.size())
           && !present.contains(wanted[static_cast<std::size_t>(last) + 1].key))
        ++last;
    beginInsertRows({}, first, last);
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(wanted.begin() + first),
                  std::make_move_iterator(wanted.begin() + last + 1));
    endInsertRows();
    return last;
}

void RowsModel::setRows(std::vector<Row> rows)
{
    QSet<QString> seen;
    std::erase_if(rows, [&](const Row& row) {
        if (seen.contains(row.key))
            return true;
        seen.insert(row.key);
        return false;
    });
    removeOthers(rows);
    QSet<QString> present;
    for (const Row& row : m_rows)
        present.insert(row.key);
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
        Row& wanted = rows[static_cast<std::size_t>(at)];
        if (!present.contains(wanted.key)) {
            at = insertNew(rows, at, present);
            continue;
        }
        const int now = at < rowCount() && keyAt(at) == wanted.key ? at : rowOf(wanted.key);
        if (now != at) { // always further down: what is above is in its place already
            beginMoveRows({}, now, now, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + now, m_rows.begin() + now + 1);
            endMoveRows();
        }
        Row& row = m_rows[static_cast<std::size_t>(at)];
        if (row == wanted)
            continue;
        row = std::move(wanted);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

} // namespace vigia::ui
