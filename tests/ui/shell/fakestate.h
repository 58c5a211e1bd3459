#pragma once

#include "ui/shell/statestore.h"

#include <QHash>

namespace vigia::test {

class FakeState final : public ui::StateStore
{
public:
    QVariant value(const QString& key) const override { return values.value(key); }

    void setValue(const QString& key, const QVariant& value) override { values[key] = value; }

    QHash<QString, QVariant> values;
};

} // namespace vigia::test
