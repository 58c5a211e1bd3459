#include "ui/base/focustip.h"

#include <QEvent>
#include <QFocusEvent>
#include <QToolTip>
#include <QWidget>

namespace vigia::ui {

namespace {

class TipOnFocus final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(object);
        if (widget && event->type() == QEvent::FocusIn) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
                QToolTip::showText(widget->mapToGlobal(widget->rect().bottomLeft()), widget->toolTip());
        } else if (widget && event->type() == QEvent::FocusOut) {
            QToolTip::hideText();
        }
        return QObject::eventFilter(object, event);
    }
};

} // namespace

void showTipOnFocus(QWidget* widget)
{
    widget->setFocusPolicy(Qt::TabFocus);
    widget->installEventFilter(new TipOnFocus(widget));
}

} // namespace vigia::ui
