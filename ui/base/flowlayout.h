#pragma once

#include <QLayout>
#include <QList>

namespace vigia::ui {

/// Puts its items in lines, like words.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void setSpacings(int horizontal, int vertical);

    void addItem(QLayoutItem* item) override;

    int count() const override { return int(m_items.size()); }

    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }

    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }

    QSize sizeHint() const override { return minimumSize(); }

    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_horizontal = 18;
    int m_vertical = 2;
};

} // namespace vigia::ui
