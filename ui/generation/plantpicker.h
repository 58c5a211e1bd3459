#pragma once

#include "core/generation/generationinfo.h"

#include <QPushButton>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QSortFilterProxyModel;

namespace vigia::ui {

class Theme;

/// Which plants the chart shows: the largest, or those that are picked from the catalogue by name or code.
/// GUI thread only.
class PlantPicker : public QPushButton
{
    Q_OBJECT

public:
    explicit PlantPicker(const Theme& theme, QWidget* parent = nullptr);

    /// Codes in the order of the catalogue; empty = the largest.
    QStringList picked() const { return m_picked; }

    /// The catalogue; picked codes that it lacks stay picked.
    void setPlants(const std::vector<generation::PlantInfo>& plants);
    void setPicked(const QStringList& codes);
    /// Shown in place of the list: why there is none.
    void setProblem(const QString& problem);

signals:
    void pickedChanged(const QStringList& codes);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();
    void collect();
    void retranslate();

    const Theme& m_theme;
    QWidget* m_popup;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_problem;
    QPushButton* m_reset;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QStringList m_picked;
    bool m_isFilling = false;
};

} // namespace vigia::ui
