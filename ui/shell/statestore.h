#pragma once

#include <QString>
#include <QVariant>

namespace vigia::ui {

/// Where the window keeps what shall be as it was at the next start: sizes, page, theme, language. Never a
/// secret.
class StateStore
{
public:
    virtual ~StateStore() = default;

    virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
};

} // namespace vigia::ui
