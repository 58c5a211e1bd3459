#include "ui/generation/plantpicker.h"

#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/generation/viewspec.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int CodeRole = Qt::UserRole + 1;
constexpr int PopupWidth = 340;
constexpr int PopupHeight = 380;

} // namespace

PlantPicker::PlantPicker(const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_search(new QLineEdit(m_popup))
    , m_list(new QListView(m_popup))
    , m_problem(new QLabel(m_popup))
    , m_reset(new QPushButton(m_popup))
    , m_model(new QStandardItemModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("plantPicker"));
    m_popup->setObjectName(QStringLiteral("plantPopup"));
    setRole(m_popup, "card");
    m_search->setObjectName(QStringLiteral("plantSearch"));
    m_list->setObjectName(QStringLiteral("plantList"));
    m_reset->setObjectName(QStringLiteral("plantReset"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_proxy);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_search->installEventFilter(this);
    auto* column = new QVBoxLayout(m_popup);
    column->addWidget(m_search);
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addWidget(m_reset);
    connect(this, &QPushButton::clicked, this, &PlantPicker::open);
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &QStandardItemModel::itemChanged, this, &PlantPicker::collect);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setPicked({});
        m_popup->hide();
        emit pickedChanged(m_picked);
    });
    retranslate();
}

void PlantPicker::setPlants(const std::vector<generation::PlantInfo>& plants)
{
    m_isFilling = true;
    m_model->clear();
    for (const generation::PlantInfo& plant : plants) {
        auto* item = new QStandardItem(tr("%1 · %2 · %3", "a plant's name, its code, its source")
                                           .arg(plant.name.isEmpty() ? plant.code : plant.name, plant.code,
                                                ViewSpec::sourceName(plant.source)));
        item->setData(plant.code, CodeRole);
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(m_picked.contains(plant.code) ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
    m_isFilling = false;
    setProblem(plants.empty() ? tr("The plant catalogue is empty: load ListadoRecursos.") : QString());
}

void PlantPicker::setPicked(const QStringList& codes)
{
    m_picked = codes;
    m_isFilling = true;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem* const item = m_model->item(i);
        item->setCheckState(codes.contains(item->data(CodeRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
    retranslate();
}

void PlantPicker::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PlantPicker::collect()
{
    if (m_isFilling)
        return;
    QStringList codes;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->item(i)->checkState() == Qt::Checked)
            codes.append(m_model->item(i)->data(CodeRole).toString());
    if (codes == m_picked)
        return;
    m_picked = codes;
    retranslate();
    emit pickedChanged(m_picked);
}

void PlantPicker::open()
{
    m_popup->resize(m_theme.px(PopupWidth), m_theme.px(PopupHeight));
    m_popup->move(mapToGlobal(QPoint(0, height() + 2)));
    m_popup->show();
    m_search->selectAll();
    m_search->setFocus();
}

bool PlantPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QPushButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down && m_proxy->rowCount() > 0) { // from typing into the list
        m_list->setFocus();
        m_list->setCurrentIndex(m_proxy->index(0, 0));
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter)
        && m_proxy->rowCount() > 0) { // picks the first one found
        const QModelIndex first = m_proxy->index(0, 0);
        const bool isOn = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_proxy->setData(first, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        m_search->selectAll();
        return true;
    }
    return false;
}

void PlantPicker::retranslate()
{
    setText(m_picked.isEmpty() ? tr("Plants: the %n largest", nullptr, ViewSpec::TopPlants)
                               : tr("Plants: %n picked", nullptr, static_cast<int>(m_picked.size())));
    m_search->setPlaceholderText(tr("Name or code"));
    m_search->setAccessibleName(tr("Find a plant"));
    m_list->setAccessibleName(tr("Plants"));
    m_reset->setText(tr("Show the largest"));
}

void PlantPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace vigia::ui
