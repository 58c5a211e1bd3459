#include "ui/base/flowlayout.h"

#include <QWidget>

namespace vigia::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setSpacings(int horizontal, int vertical)
{
    m_horizontal = horizontal;
    m_vertical = vertical;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    return m_items.takeAt(index);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    int y = area.y();
    int index = 0;
    while (index < m_items.size()) {
        // One line: as many items as fit, at least one.
        int width = 0;
        int height = 0;
        int end = index;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const QSize hint = m_items[end]->sizeHint();
            const int needed = width + (width > 0 ? m_horizontal : 0) + std::min(hint.width(), area.width());
            if (width > 0 && needed > area.width())
                break;
            width = needed;
            height = std::max(height, hint.height());
        }
        int x = area.x();
        for (int i = index; i < end && apply; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            const QSize size(std::min(m_items[i]->sizeHint().width(), area.width()), height);
            m_items[i]->setGeometry(QRect(QPoint(x, y), size));
            x += size.width() + m_horizontal;
        }
        y += height + (end < m_items.size() ? m_vertical : 0);
        index = end;
    }
    return y - rect.y() + margins.bottom();
}

} // namespace vigia::ui
