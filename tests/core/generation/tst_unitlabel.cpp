#include "core/generation/unitlabel.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia::generation;

class TestUnitLabel : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void convertsWithinOneQuantity_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("factor"); // 0: none
        const auto row = [](const char* from, const char* to, double factor) {
            QTest::addRow("%s to %s", from, to) << QString::fromUtf8(from) << QString::fromUtf8(to) << factor;
        };
        row("kWh", "MWh", 1e-3);
        row("GWh", "MWh", 1e3);
        row("gwh", "GWh", 1);
        row("GWh", "GWh/d", 1);
        row("kW", "MW", 1e-3);
        row("m3", "hm3", 1e-6);
        row("Mm3", "hm3", 1);
        row("COP", "MCOP", 1e-6);
        row("$/kWh", "COP/kWh", 1);
        row("p.u.", "%", 100);
        row(" MWh ", "MWh", 1);
        row("MW", "MWh", 0);
        row("COP/kWh", "USD/kWh", 0);
        row("", "MWh", 0);
        row("nonsense", "MWh", 0);
        row("nonsense", "nonsense", 1);
    }

    void convertsWithinOneQuantity()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(double, factor);
        QCOMPARE(unitFactor(from, to).value_or(0), factor);
    }

    void takesMWhForThePortalsDefault()
    {
        const UnitReading price = readHourLabel(QStringLiteral("MWh"), QStringLiteral("COP/kWh"), 1000);
        QCOMPARE(price.kind, UnitReading::Kind::PortalHour);
        QCOMPARE(price.factor, 1000.0);
        QCOMPARE(readHourLabel(QStringLiteral("MWh"), QStringLiteral("MWh"), 1).kind,
                 UnitReading::Kind::AsExpected);
        QCOMPARE(readHourLabel(QStringLiteral("COP"), QStringLiteral("MWh"), 1).kind,
                 UnitReading::Kind::Unrelated);
        QCOMPARE(readHourLabel({}, QStringLiteral("COP/kWh"), 1000).kind, UnitReading::Kind::AsExpected);
        // Day rows carry the same default label, but were not divided.
        QCOMPARE(readDayLabel(QStringLiteral("GWh"), QStringLiteral("COP/kWh")).factor, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestUnitLabel)
#include "tst_unitlabel.moc"
