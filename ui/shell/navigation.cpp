#include "ui/shell/navigation.h"

#include "ui/base/marks.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace vigia::ui {

namespace {

enum Role
{
    IdRole = Qt::UserRole,
    KeyRole,
};

constexpr int RowHeight = 32;
constexpr int Margin = 14;
constexpr int Bar = 3;
constexpr int SmallestWidth = 168;
constexpr int LargestWidth = 240;

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    NavigationDelegate(const Theme& theme, QListWidget* list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_theme.px(SmallestWidth), m_theme.px(RowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const bool isCurrent = index.row() == m_list->currentRow();
        QFont font = m_theme.textFont();
        painter->save();
        if (isCurrent) {
            painter->fillRect(option.rect, colours.raised);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(Bar, option.rect.height())), colours.focus);
            font.setWeight(QFont::DemiBold);
        }
        const QString key = index.data(KeyRole).toString();
        const QSize box = key.isEmpty() ? QSize() : keySize(key, m_theme);
        QRect text = option.rect.adjusted(m_theme.px(Margin), 0, -m_theme.px(Margin), 0);
        if (!key.isEmpty()) {
            paintKey(*painter,
                     QRect(QPoint(text.right() - box.width(), text.center().y() - box.height() / 2), box),
                     key, m_theme);
            text.setRight(text.right() - box.width() - m_theme.px(4));
        }
        painter->setFont(font);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->setPen(isCurrent || isHovered ? colours.text : colours.muted);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (isCurrent && m_list->hasFocus()) {
            painter->setPen(colours.focus);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    const Theme& m_theme;
    QListWidget* m_list;
};

} // namespace

Navigation::Navigation(const Theme& theme, QWidget* parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("navigation"));
    setItemDelegate(new NavigationDelegate(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            emit pageChosen(item->data(IdRole).toString());
    });
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

QString Navigation::currentId() const
{
    return currentItem() ? currentItem()->data(IdRole).toString() : QString();
}

int Navigation::widthOfTexts() const
{
    QFont font = m_theme.textFont();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    int width = 0;
    for (int row = 0; row < count(); ++row) {
        const QString key = item(row)->data(KeyRole).toString();
        const int box = key.isEmpty() ? 0 : keySize(key, m_theme).width() + m_theme.px(4);
        width = std::max(width, metrics.horizontalAdvance(item(row)->text()) + box);
    }
    return width + 2 * m_theme.px(Margin) + 4;
}

QSize Navigation::sizeHint() const
{
    return {std::clamp(widthOfTexts(), m_theme.px(SmallestWidth), m_theme.px(LargestWidth)),
            m_theme.px(RowHeight) * 4};
}

QSize Navigation::minimumSizeHint() const
{
    return {sizeHint().width(), m_theme.px(RowHeight)};
}

void Navigation::addPage(const QString& id, const QString& title, const QKeySequence& key)
{
    const QSignalBlocker blocker(this);
    auto* item = new QListWidgetItem(this);
    item->setData(IdRole, id);
    item->setData(KeyRole, keyText(key));
    setTitle(id, title);
}

void Navigation::setTitle(const QString& id, const QString& title)
{
    QListWidgetItem* item = itemOf(id);
    if (!item)
        return;
    const QString key = item->data(KeyRole).toString();
    item->setText(title);
    item->setToolTip(key.isEmpty() ? QString() : tr("%1 (%2)", "page (its key)").arg(title, key));
    updateGeometry();
}

void Navigation::setCurrentId(const QString& id)
{
    if (QListWidgetItem* item = itemOf(id); item && item != currentItem()) {
        const QSignalBlocker blocker(this);
        setCurrentItem(item);
        viewport()->update();
    }
}

QListWidgetItem* Navigation::itemOf(const QString& id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    // Space pauses, wherever it has no better meaning.
    if (event->key() == Qt::Key_Space)
        event->ignore();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace vigia::ui
