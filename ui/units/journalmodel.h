#pragma once

#include "core/units/journalinfo.h"

#include <QAbstractTableModel>

#include <deque>

namespace vigia::ui {

/// The newest lines, in the order in which they came; what was left out between them is a row of its own.
/// Bounded in lines and in characters: the oldest go. Answers the roles of RowsModel: errors and worse are
/// bold, what has no weight is muted. GUI thread only.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int MostLines = 20'000;
    static constexpr qint64 MostCharacters = 16'000'000;

    enum Column
    {
        Time,
        Level,
        Process,
        Text,
        Columns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Lines that were left out since clear(), as the batches told.
    qint64 dropped() const { return m_dropped; }

    /// Lines that came since clear(), kept or not.
    qint64 total() const { return m_total; }

    /// nullptr for a row that says what was left out.
    const units::JournalLine* line(int row) const;
    /// "2026-06-15T12:00:00.123Z error celery[71]: text": for the clipboard.
    QString copyText(int row) const;

    /// At once, whatever its size; the number of old rows that went.
    int append(const vigia::units::JournalBatch& batch);
    void clear();
    void retranslate();

private:
    struct Entry
    {
        units::JournalLine line;
        qint64 dropped = 0; ///< > 0: no line
    };

    static qint64 sizeOf(const Entry& entry);
    QString textOf(const Entry& entry, int column) const;
    /// How many of the oldest have to go for `rows` more of `characters`.
    int surplus(qsizetype rows, qint64 characters) const;

    std::deque<Entry> m_entries;
    QDateTime m_newest; ///< lines of another day tell theirs
    qint64 m_characters = 0;
    qint64 m_dropped = 0;
    qint64 m_total = 0;
};

} // namespace vigia::ui
