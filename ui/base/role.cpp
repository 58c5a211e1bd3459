#include "ui/base/role.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

void vigia::ui::setRole(QWidget* widget, const char* role)
{
    const QString name = QString::fromLatin1(role);
    if (widget->property("role").toString() == name)
        return;
    widget->setProperty("role", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}
