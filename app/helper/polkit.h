#pragma once

#include "app/helper/actionlog.h"
#include "core/base/result.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace vigia::helper {

/// Asks polkit whether a caller may do an action. Main thread; the answer comes later, as a person may be
/// asked meanwhile. Without an answer of polkit the answer is no.
class Polkit : public QObject
{
    Q_OBJECT

public:
    explicit Polkit(QDBusConnection bus, QObject* parent = nullptr);

    /// `action`: "org.vigia.unithelper1.control". Root may, even where polkit is not installed. The answer's
    /// errors: PermissionDenied, Unreachable (no polkit), Timeout, all for the caller.
    void check(const Caller& caller, const QString& action, bool mayAsk, const QString& unit,
               std::function<void(const Result<>&)> answered);

private:
    QDBusConnection m_bus;
};

} // namespace vigia::helper
