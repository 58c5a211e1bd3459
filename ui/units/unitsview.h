#pragma once

#include <QString>
#include <QVariantMap>
#include <QWidget>

namespace vigia::ui {

/// What the views of the page “Units” have in common. Only the one on screen asks. GUI thread only.
class UnitsView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual bool isSettled() const = 0;
    virtual QString failure() const = 0;
    virtual void setHost(const QString& host) = 0;
    virtual void setActive(bool isActive) = 0;
    virtual void setPaused(bool isPaused) = 0;
    virtual void refresh() = 0;

    virtual QVariantMap saveState() const { return {}; }

    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }

signals:
    void settledChanged();
};

} // namespace vigia::ui
