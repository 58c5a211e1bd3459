#include "app/console/servicemapping.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::console;
using targets::AlertInfo;

namespace {

const QDateTime Noon(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

AlertInfo alert(const char* name, int priority, const char* severity, int minute = 0)
{
    AlertInfo info;
    info.fingerprint = QString::fromLatin1(name) % QString::number(minute);
    info.name = QString::fromLatin1(name);
    info.priority = priority;
    info.labels.insert(QStringLiteral("severity"), QString::fromLatin1(severity));
    info.summary = QStringLiteral("Summary of ") % info.name;
    info.since = Noon.addSecs(60 * minute);
    return info;
}

} // namespace

class TestReportedAlarms : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void onlyWhatNeedsSomebodyIsAnAlarm()
    {
        AlertInfo taken = alert("Taken", 1, "critical");
        taken.ack = targets::AckInfo {QStringLiteral("ana"), QStringLiteral("on it"), Noon, {}};
        AlertInfo shelved = alert("Shelved", 1, "critical");
        shelved.shelf = targets::ShelfInfo {QStringLiteral("ana"), QStringLiteral("known"), Noon, Noon};
        AlertInfo pending = alert("Pending", 1, "critical");
        pending.state = AlertInfo::State::Pending;
        AlertInfo silenced = alert("Silenced", 1, "critical");
        silenced.state = AlertInfo::State::Suppressed;
        targets::AlertsInfo info;
        info.alerts = {taken,
                       shelved,
                       pending,
                       silenced,
                       alert("DeadMan", 3, "none"),
                       alert("TargetDown", 1, "critical")};
        const ui::AlarmList alarms = alarmsFrom(info);
        QCOMPARE(alarms.size(), 1);
        QCOMPARE(alarms.first().text, QStringLiteral("Summary of TargetDown"));
        QCOMPARE(alarms.first().page, QStringLiteral("targets"));
        QCOMPARE(alarms.first().object, QStringLiteral("TargetDown0"));
        QVERIFY(alarms.first().acknowledgeable);
    }

    void manyOfOneRuleAreOneAlarm()
    {
        targets::AlertsInfo info;
        info.alerts = {alert("VigiaDataTooOld", 2, "warning", 3), alert("VigiaDataTooOld", 2, "warning", 1),
                       alert("VigiaDataTooOld", 1, "critical", 2)};
        const ui::AlarmList alarms = alarmsFrom(info);
        QCOMPARE(alarms.size(), 1);
        QCOMPARE(alarms.first().priority, 1);
        QCOMPARE(alarms.first().since, Noon.addSecs(60));
        QVERIFY(alarms.first().text.contains(u'2'));
        QCOMPARE(alarms.first().covers, QStringLiteral("data-too-old"));
    }

    void anAlertWithoutSummaryHasItsName()
    {
        targets::AlertsInfo info;
        info.alerts = {alert("Nameless", 2, "warning")};
        info.alerts[0].summary.clear();
        QCOMPARE(alarmsFrom(info).first().text, QStringLiteral("Nameless"));
    }
};

QTEST_GUILESS_MAIN(TestReportedAlarms)
#include "tst_reportedalarms.moc"
