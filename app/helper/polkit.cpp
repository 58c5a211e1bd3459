#include "app/helper/polkit.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

namespace vigia::helper {

namespace {

using Details = QMap<QString, QString>;

struct Subject
{
    QString kind;
    QVariantMap details;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Subject& subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Subject& subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

constexpr uint AllowUserInteraction = 1;
constexpr int Patience = 110'000; // ms; a person types a password, the client waits a little longer

/// The first field of (bba{ss}). Anything of another form is a no.
bool isAllowed(const QDBusMessage& reply)
{
    if (reply.signature() != QStringLiteral("(bba{ss})"))
        return false;
    const auto argument = qvariant_cast<QDBusArgument>(reply.arguments().constFirst());
    bool allowed = false;
    argument.beginStructure();
    argument >> allowed;
    argument.endStructure();
    return allowed;
}

} // namespace

Polkit::Polkit(QDBusConnection bus, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<Details>();
}

void Polkit::check(const Caller& caller, const QString& action, bool mayAsk, const QString& unit,
                   std::function<void(const Result<>&)> answered)
{
    if (caller.uid == 0) {
        answered({});
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PolicyKit1"), QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
        QStringLiteral("org.freedesktop.PolicyKit1.Authority"), QStringLiteral("CheckAuthorization"));
    const Subject subject {QStringLiteral("system-bus-name"), {{QStringLiteral("name"), caller.bus}}};
    Details details;
    if (!unit.isEmpty())
        details.insert(QStringLiteral("unit"), unit);
    question.setArguments({QVariant::fromValue(subject), action, QVariant::fromValue(details),
                           mayAsk ? AllowUserInteraction : 0U, QString()});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, Patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
        watcher->deleteLater();
        if (watcher->isError())
            answered(fail(ErrorCode::PermissionDenied,
                          tr("polkit could not be asked whether you may do this, so you may not: see whether "
                             "polkit.service runs, or do it as root."),
                          watcher->error().name(), "NoPolkit"));
        else if (isAllowed(watcher->reply()))
            answered({});
        else
            answered(
                fail(ErrorCode::PermissionDenied,
                     tr("You are not allowed to do this: do it as root, or let an administrator grant it "
                        "with polkit (group vigia-operators)."),
                     {}, "AccessDenied"));
    });
}

} // namespace vigia::helper
