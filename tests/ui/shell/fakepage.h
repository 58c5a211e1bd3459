#pragma once

#include "ui/base/page.h"
#include "ui/base/role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::test {

/// A page with two views that remembers what the window told it.
class FakePage final : public ui::Page
{
public:
    explicit FakePage(QWidget* parent = nullptr)
        : ui::Page(parent)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(10);
        auto* row = new QHBoxLayout;
        first = new QPushButton(QStringLiteral("First button"), this);
        first->setObjectName(QStringLiteral("firstButton"));
        row->addWidget(first);
        row->addStretch(1);
        column->addLayout(row);
        auto* card = new QFrame(this);
        ui::setRole(card, "card");
        auto* inside = new QVBoxLayout(card);
        auto* heading = new QLabel(QStringLiteral("252.98"), card);
        ui::setRole(heading, "figure");
        inside->addWidget(heading);
        inside->addStretch(1);
        column->addWidget(card, 1);
    }

    QList<ui::PageView> views() const override
    {
        return {{QStringLiteral("one"), QStringLiteral("View one")},
                {QStringLiteral("two"), QStringLiteral("View two")}};
    }

    QString view() const override { return current; }

    void setView(const QString& id) override
    {
        current = id;
        emit viewChanged();
    }

    bool isSettled() const override { return settled; }

    QString failure() const override { return problem; }

    void refresh() override { ++refreshes; }

    bool acknowledge() override
    {
        ++acknowledged;
        return takesAlarms;
    }

    void setPaused(bool value) override { paused = value; }

    QStringList needs() const override { return {QStringLiteral("postgresql")}; }

    void setBlocked(const QString& reason) override { blocked = reason; }

    QVariantMap saveState() const override { return {{QStringLiteral("view"), current}}; }

    void restoreState(const QVariantMap& state) override
    {
        current = state.value(QStringLiteral("view"), current).toString();
    }

    QPushButton* first;
    QString current = QStringLiteral("one");
    QString problem;
    QString blocked;
    bool settled = true;
    bool paused = false;
    bool takesAlarms = false;
    int refreshes = 0;
    int acknowledged = 0;
};

} // namespace vigia::test
