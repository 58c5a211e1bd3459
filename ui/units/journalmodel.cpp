#include "ui/units/journalmodel.h"

#include "ui/base/format.h"
#include "ui/base/rowsmodel.h"
#include "ui/units/unitwords.h"

#include <algorithm>
#include <vector>

namespace vigia::ui {

namespace {

constexpr int Grave = 3;
constexpr int Quiet = 6;
constexpr qsizetype LongestCell = 1000;
constexpr int Offset = -5 * 3600; // Colombia

QDate dayOf(const QDateTime& at)
{
    return at.toOffsetFromUtc(Offset).date();
}

} // namespace

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString JournalModel::textOf(const Entry& entry, int column) const
{
    const units::JournalLine& line = entry.line;
    if (entry.dropped > 0)
        return column == Text ? tr("%n line(s) dropped here: they came faster than they could be shown.",
                                   nullptr, static_cast<int>(entry.dropped))
                              : QString();
    switch (column) {
    case Time: {
        if (!line.at.isValid())
            return format::none();
        const QString time = format::clockTime(line.at);
        const QDate day = dayOf(line.at);
        const bool isOtherDay = m_newest.isValid() && day != dayOf(m_newest);
        return isOtherDay ? QStringLiteral("%1, %2").arg(format::dayMonth(day), time) : time;
    }
    case Level:
        return unitwords::priority(line.priority);
    case Process: {
        const QString name = oneLine(line.identifier);
        return line.pid > 0 ? QStringLiteral("%1[%2]").arg(name, QString::number(line.pid)) : name;
    }
    default: {
        QString text = line.text.left(LongestCell);
        for (QChar& c : text)
            if (c.unicode() < 0x20 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                c = u' ';
        return text;
    }
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool isGrave = entry.dropped == 0 && entry.line.priority <= Grave;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time && entry.line.at.isValid()
            ? QVariant(plainToolTip(format::date(dayOf(entry.line.at))))
            : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    case RowsModel::HeadingRole:
        return isGrave;
    case RowsModel::MutedRole:
        return !isGrave && (entry.dropped > 0 || entry.line.priority > Quiet || index.column() != Text);
    case RowsModel::CodeRole:
        return index.column() == Text;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Time"), tr("Level"), tr("Process"), tr("Line")};
    return titles[section];
}

const units::JournalLine* JournalModel::line(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    return entry.dropped > 0 ? nullptr : &entry.line;
}

QString JournalModel::copyText(int row) const
{
    const units::JournalLine* found = line(row);
    if (!found)
        return row >= 0 && row < rowCount() ? textOf(m_entries[static_cast<std::size_t>(row)], Text)
                                            : QString();
    QStringList head;
    if (found->at.isValid())
        head += found->at.toUTC().toString(Qt::ISODateWithMs);
    head += unitwords::priority(found->priority);
    if (!found->identifier.isEmpty())
        head += textOf(m_entries[static_cast<std::size_t>(row)], Process) + u':';
    return head.join(u' ') + u' ' + found->text;
}

qint64 JournalModel::sizeOf(const Entry& entry)
{
    return entry.line.text.size() + entry.line.identifier.size() + entry.line.cursor.size()
        + entry.line.invocation.size();
}

int JournalModel::surplus(qsizetype rows, qint64 characters) const
{
    std::size_t gone = 0;
    qint64 left = m_characters;
    while (gone < m_entries.size()
           && (static_cast<qsizetype>(m_entries.size() - gone) + rows > MostLines
               || left + characters > MostCharacters)) {
        left -= sizeOf(m_entries[gone]);
        ++gone;
    }
    return static_cast<int>(gone);
}

int JournalModel::append(const units::JournalBatch& batch)
{
    std::vector<Entry> fresh;
    qint64 characters = 0;
    // From the newest backwards, as far as there is room.
    for (qsizetype i = batch.lines.size() - 1; i >= 0 && std::ssize(fresh) < MostLines - 1; --i) {
        const Entry entry {batch.lines[i], 0};
        if (characters + sizeOf(entry) > MostCharacters)
            break;
        characters += sizeOf(entry);
        fresh.push_back(entry);
    }
    m_total += batch.lines.size() + batch.dropped;
    m_dropped += batch.dropped;
    if (batch.dropped > 0)
        fresh.push_back({{}, batch.dropped});
    if (fresh.empty())
        return 0;
    std::reverse(fresh.begin(), fresh.end());
    const int gone = surplus(std::ssize(fresh), characters);
    if (gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        for (int i = 0; i < gone; ++i) {
            m_characters -= sizeOf(m_entries.front());
            m_entries.pop_front();
        }
        endRemoveRows();
    }
    if (!batch.lines.isEmpty() && batch.lines.last().at.isValid())
        m_newest = batch.lines.last().at;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(fresh.begin()),
                     std::make_move_iterator(fresh.end()));
    m_characters += characters;
    endInsertRows();
    return gone;
}

void JournalModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_newest = {};
    m_characters = m_dropped = m_total = 0;
    endResetModel();
}

void JournalModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace vigia::ui
