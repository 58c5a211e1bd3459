#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <vector>

namespace vigia::ui {

/// The mark before the text of a row's first cell.
enum class RowMark
{
    None,
    Running, ///< filled dot
    Stopped, ///< hollow dot
    Unknown, ///< dotted ring
    Failure, ///< alarm 2
    Alarm1, ///< alarms by priority, in colour …
    Alarm2,
    Alarm3,
    Quiet1, ///< … and in grey: taken on, put aside or over
    Quiet2,
    Quiet3,
};

/// One line of a table as it is shown. Texts are plain, whatever they hold.
struct Row
{
    QString key; ///< unique in its table
    RowMark mark = RowMark::None;
    QStringList cells;
    QStringList hints; ///< tool tips, cell by cell; may be shorter
    bool isHeading = false; ///< names the rows below it
    bool isMuted = false;

    friend bool operator==(const Row&, const Row&) = default;
};

struct RowColumn
{
    QString id; ///< stable: saved widths
    QString title; ///< translated
    bool isNumber = false; ///< to the right
    bool isMuted = false;
    bool isCode = false; ///< in a font of one width

    friend bool operator==(const RowColumn&, const RowColumn&) = default;
};

/// Rows that come as whole snapshots and are merged by key: what stays keeps its index, so selection, current
/// row and scroll survive. GUI thread only.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        KeyRole = Qt::UserRole,
        MarkRole, ///< RowMark as int, of the first column
        MutedRole,
        HeadingRole,
        CodeRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const std::vector<Row>& rows() const { return m_rows; }

    const QList<RowColumn>& columns() const { return m_columns; }

    QString keyAt(int row) const;
    /// -1 when there is no such row.
    int rowOf(const QString& key) const;

    /// Another number of columns starts the table anew; the same number only renames them.
    void setColumns(const QList<vigia::ui::RowColumn>& columns);
    /// Of rows with one key only the first is taken.
    void setRows(std::vector<Row> rows);

private:
    void removeOthers(const std::vector<Row>& wanted);
    /// The rows from `first` on that are not there yet, at once; the last of them.
    int insertNew(std::vector<Row>& wanted, int first, const QSet<QString>& present);

    QList<RowColumn> m_columns;
    std::vector<Row> m_rows;
};

/// One line of at most 300 characters: what a table shows of a text that comes from outside.
QString oneLine(const QString& text);
/// At most 2,000 characters, escaped, so that a tool tip shows it as it is.
QString plainToolTip(const QString& text);

} // namespace vigia::ui
