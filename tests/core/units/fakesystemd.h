#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace vigia::test {

struct FakeUnit
{
    QString active = QStringLiteral("inactive");
    QString sub = QStringLiteral("dead");
    QString fileState = QStringLiteral("disabled");
    QString serviceResult = QStringLiteral("success");
    QString jobResult = QStringLiteral("done"); ///< of the next order
    QString afterwards; ///< active state after the next order; "" = what the order is for
    QString afterwardsSub; ///< "" = as systemd has it
    QString refusal; ///< name of the D-Bus error that orders get
    QStringList command; ///< of its main process; empty = it tells none
    bool conditions = true;
    bool endsFirst = false; ///< the job's end is told before the order is answered
    bool staysQuiet = false; ///< the job does not end
};

/// A bus of its own, with systemd's manager on it: methods, properties and signals of the units it is given.
/// It lives on the caller's thread.
class FakeSystemd : public QDBusVirtualObject
{
    Q_OBJECT

public:
    FakeSystemd() = default;
    ~FakeSystemd() override;

    /// Empty when it runs, else why not.
    [[nodiscard]] QString start(bool withManager = true);
    void endBus();

    const QString& address() const { return m_address; }

    QMap<QString, FakeUnit> units;
    QStringList calls; ///< "StartUnit a.service"
    bool answersRubbish = false;
    bool isSilent = false; ///< no answers at all

    /// An end of a job that is told by another program on the bus.
    void forgeJobRemoved(const QString& result);

    QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    QDBusMessage answer(const QDBusMessage& message);
    QDBusMessage order(const QDBusMessage& message, FakeUnit& unit);
    QDBusMessage listUnits(const QDBusMessage& message) const;
    QDBusMessage listFiles(const QDBusMessage& message) const;
    QDBusMessage properties(const QDBusMessage& message, const QString& name) const;
    void tellEnd(const QDBusConnection& connection, const QString& name, const QString& result);
    bool matches(const QDBusMessage& message, const QString& name) const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_address;
    int m_jobs = 0;
    bool m_isSubscribed = false;
};

} // namespace vigia::test
