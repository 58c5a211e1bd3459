#pragma once

#include "ui/shell/statestore.h"

#include <QSettings>

namespace vigia::console {

/// The window's state in $XDG_STATE_HOME/vigia/console.ini.
class IniStateStore final : public ui::StateStore
{
public:
    explicit IniStateStore(const QString& file);

    static QString defaultFile();

    QVariant value(const QString& key) const override { return m_settings.value(key); }

    void setValue(const QString& key, const QVariant& value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

/// For pictures: starts from nothing and leaves nothing.
class MemoryStateStore final : public ui::StateStore
{
public:
    QVariant value(const QString& key) const override { return m_values.value(key); }

    void setValue(const QString& key, const QVariant& value) override { m_values[key] = value; }

private:
    QVariantMap m_values;
};

} // namespace vigia::console
