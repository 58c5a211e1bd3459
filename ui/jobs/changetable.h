#pragma once

#include "core/etl/diffinfo.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace vigia::ui {

class Theme;

/// What the two values of a row are called.
enum class ChangeWords
{
    OldAndNew,
    NowAndBack, ///< a revert: as it is, and what it goes back to
};

/// Values before and after, as they came. GUI thread only.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        Code,
        Old,
        New,
        Delta,
        Columns
    };

    explicit ChangeModel(ChangeWords words, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// `unit` of the values; `today` decides whether a year is said.
    void setChanges(std::vector<etl::ChangedValue> changes, const QString& unit, QDate today);
    void retranslate();

private:
    QString text(const etl::ChangedValue& change, int column) const;

    ChangeWords m_words;
    std::vector<etl::ChangedValue> m_changes;
    QString m_unit;
    QDate m_today;
    int m_decimals = 2;
};

/// The biggest rows of a ChangeModel, as high as its lines; the others on request. Hidden while there are
/// none.
class ChangeTable : public QWidget
{
    Q_OBJECT

public:
    static constexpr int FirstRows = 3;

    ChangeTable(ChangeWords words, const Theme& theme, QWidget* parent = nullptr);

    ChangeModel& model() { return *m_model; }

    /// `total`: rows that change in all, of which `changes` are the biggest.
    void show(std::vector<etl::ChangedValue> changes, const QString& unit, QDate today, qint64 total);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();
    void fit();

    const Theme& m_theme;
    ChangeModel* m_model;
    QTableView* m_view;
    QPushButton* m_more;
    QLabel* m_rest;
    qint64 m_total = 0;
    bool m_isAll = false;
};

} // namespace vigia::ui
