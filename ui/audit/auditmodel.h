#pragma once

#include "core/audit/auditinfo.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace vigia::ui {

/// The entries that were read, newest first. Newer ones are put before them and older ones behind them, so
/// that selection and current row stay. GUI thread only.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        Who,
        Role,
        Action,
        Object,
        Outcome,
        Reason,
        Columns
    };

    enum DataRole
    {
        IdRole = Qt::UserRole + 100, // after those of RowsModel, which mark and mute the cells
        SortRole, ///< the instant as UTC ms, texts as they are kept
    };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<audit::AuditEntry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// −1 when it is not there.
    int rowOf(qint64 id) const;
    qint64 idAt(int row) const;
    /// 0 when there is none.
    qint64 oldestId() const;

    /// The first page, asked anew: what is not here yet comes before the rest. When the page does not reach
    /// what is here, the rest is forgotten: between them something is missing.
    void mergeNewest(const audit::AuditPage& page);
    void append(const std::vector<audit::AuditEntry>& older);
    void clear();
    /// What decides whether the day of an entry is said.
    void setNow(const QDateTime& now);
    void retranslate();

private:
    QString text(const audit::AuditEntry& entry, int column) const;

    std::vector<audit::AuditEntry> m_entries;
    QDateTime m_now;
};

} // namespace vigia::ui
