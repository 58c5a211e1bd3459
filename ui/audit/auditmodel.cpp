#include "ui/audit/auditmodel.h"

#include "ui/audit/actiontexts.h"
#include "ui/base/format.h"
#include "ui/base/rowsmodel.h"

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr qsizetype LongestTip = 2000;

RowMark markOf(const QString& outcome)
{
    return outcome == u"failed" ? RowMark::Failure
        : outcome == u"refused" ? RowMark::Stopped
        : outcome == u"done"    ? RowMark::Running
                                : RowMark::Unknown;
}

QString orNone(const QString& text)
{
    return text.isEmpty() ? format::none() : text;
}

} // namespace

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const audit::AuditEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        QString whole = text(entry, index.column());
        if (index.column() == Action)
            whole = entry.record.action;
        else if (index.column() == Role)
            whole = entry.role;
        else if (index.column() == Reason)
            whole = entry.record.reason;
        return whole.isEmpty() ? QVariant()
                               : QStringLiteral("<p>%1</p>").arg(whole.left(LongestTip).toHtmlEscaped());
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case RowsModel::MarkRole:
        return int(index.column() == Outcome ? markOf(entry.record.outcome) : RowMark::None);
    case RowsModel::MutedRole:
        return index.column() == Role || index.column() == When;
    case IdRole:
        return entry.id;
    case SortRole:
        return index.column() == When ? QVariant(entry.at.toMSecsSinceEpoch())
                                      : QVariant(text(entry, index.column()));
    default:
        return {};
    }
}

QString AuditModel::text(const audit::AuditEntry& entry, int column) const
{
    switch (column) {
    case When:
        return entry.at.isValid() ? format::since(entry.at, m_now) : format::none();
    case Who:
        return orNone(oneLine(entry.record.who.isEmpty() ? entry.databaseUser : entry.record.who));
    case Role:
        return orNone(oneLine(actiontext::role(entry.role)));
    case Action:
        return orNone(oneLine(actiontext::action(entry.record.action)));
    case Object:
        return orNone(oneLine(entry.record.object));
    case Outcome:
        return orNone(oneLine(actiontext::outcome(entry.record.outcome)));
    case Reason:
        return oneLine(entry.record.reason);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Role:
        return tr("Role");
    case Action:
        return tr("Action");
    case Object:
        return tr("Object");
    case Outcome:
        return tr("Outcome");
    default:
        return tr("Reason");
    }
}

int AuditModel::rowOf(qint64 id) const
{
    const auto found =
        std::lower_bound(m_entries.cbegin(), m_entries.cend(), id,
                         [](const audit::AuditEntry& entry, qint64 wanted) { return entry.id > wanted; });
    return found != m_entries.cend() && found->id == id ? static_cast<int>(found - m_entries.cbegin()) : -1;
}

qint64 AuditModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_entries[static_cast<std::size_t>(row)].id;
}

qint64 AuditModel::oldestId() const
{
    return m_entries.empty() ? 0 : m_entries.back().id;
}

void AuditModel::mergeNewest(const audit::AuditPage& page)
{
    if (page.entries.empty()) {
        clear();
        return;
    }
    const qint64 newest = m_entries.empty() ? 0 : m_entries.front().id;
    // The log only grows: what is here stays as it is.
    if (!m_entries.empty() && page.hasMore && page.entries.back().id > newest)
        clear();
    const auto known = std::find_if(page.entries.cbegin(), page.entries.cend(),
                                    [&](const audit::AuditEntry& entry) { return entry.id <= newest; });
    const auto end = m_entries.empty() ? page.entries.cend() : known;
    const auto count = static_cast<int>(end - page.entries.cbegin());
    if (count == 0)
        return;
    beginInsertRows({}, 0, count - 1);
    m_entries.insert(m_entries.begin(), page.entries.cbegin(), end);
    endInsertRows();
}

void AuditModel::append(const std::vector<audit::AuditEntry>& older)
{
    std::vector<audit::AuditEntry> added;
    for (const audit::AuditEntry& entry : older)
        if (entry.id < (added.empty() ? oldestId() : added.back().id) || (m_entries.empty() && added.empty()))
            added.push_back(entry);
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_entries.insert(m_entries.end(), added.cbegin(), added.cend());
    endInsertRows();
}

void AuditModel::clear()
{
    if (m_entries.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_entries.clear();
    endRemoveRows();
}

void AuditModel::setNow(const QDateTime& now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, When), index(rowCount() - 1, When), {Qt::DisplayRole});
}

void AuditModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace vigia::ui
