#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"
#include "ui/charts/csvwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Colombia)); // decimal commas must not get in
    }

    void hoursAreLocalWithOffsetOldestFirst()
    {
        ChartContent content;
        content.grid = {QDate(2026, 6, 1), Step::Hour, 3};
        content.series = {
            {QStringLiteral("hydro"),
             QStringLiteral("Hydro"),
             QStringLiteral("MWh"),
             {7710.5, NoValue, 0},
             {}},
            {QStringLiteral("AGREGADO, \"B\""), {}, QStringLiteral("MWh"), {0.1 + 0.2, 1, -2}, {24, 23, 1}}};
        QCOMPARE(CsvWriter::text(content, 0, 2),
                 QByteArray("time,code,value,unit,hours\n"
                            "2026-06-01T00:00:00-05:00,hydro,7710.5,MWh,1\n"
                            "2026-06-01T00:00:00-05:00,\"AGREGADO, \"\"B\"\"\",0.3,MWh,24\n"
                            "2026-06-01T01:00:00-05:00,\"AGREGADO, \"\"B\"\"\",1,MWh,23\n"));
        QVERIFY(CsvWriter::text(content, 2, 99).contains("hydro,0,MWh,1\n")); // zero is a value
    }

    void daysAreIsoDays()
    {
        ChartContent content;
        content.grid = {QDate(2026, 6, 1), Step::Day, 2};
        content.series = {
            {QStringLiteral("Sistema"), {}, QStringLiteral("GWh"), {252.978574, 257.4}, {24, 24}}};
        QCOMPARE(CsvWriter::text(content, 0, 1),
                 QByteArray("time,code,value,unit,hours\n2026-06-01,Sistema,252.978574,GWh,24\n"));
        QCOMPARE(CsvWriter::text({}, 0, 5), QByteArray("time,code,value,unit,hours\n"));
    }

    void savesWholeOrSaysWhyNot()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("chart.csv"));
        QVERIFY_RESULT(CsvWriter::save(path, "abc"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("abc"));
        const Result<> refused =
            CsvWriter::save(dir.filePath(QStringLiteral("no/such/folder/chart.csv")), "abc");
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("chart.csv")));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
