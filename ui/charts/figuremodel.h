#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QStringList>

#include <vector>

namespace vigia::ui {

/// One line of a panel beside a chart: a name and its figures, ready to be read.
struct FigureRow
{
    QString code; ///< key
    QString name;
    QStringList figures; ///< already formatted
    QColor swatch; ///< invalid = none
    bool canSwitch = false; ///< the swatch is a switch
    bool isOn = true;
    bool isBold = false;
    bool isLastMuted = false; ///< the last figure is a remark on the others: a share, a unit
    bool isStale = false; ///< the value is older than what is asked for

    friend bool operator==(const FigureRow&, const FigureRow&) = default;
};

/// Rows of figures; merges a new list by code, so that selection and scroll position stay. GUI thread only.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        SwatchRole = Qt::UserRole + 1,
        BoldRole,
        MutedRole,
        CodeRole
    };

    /// `figures`: columns after the name.
    explicit FigureModel(int figures, QObject* parent = nullptr);

    const std::vector<FigureRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Only the switch: emits switched().
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void setRows(std::vector<FigureRow> rows);

signals:
    void switched(const QString& code, bool on);

private:
    std::vector<FigureRow> m_rows;
    int m_figures;
};

} // namespace vigia::ui
