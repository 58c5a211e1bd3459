#include "core/report/formats/chartdrawing.h"
#include "core/report/formats/csvwriter.h"
#include "core/report/formats/htmlwriter.h"
#include "core/report/formats/jsonwriter.h"
#include "core/report/formats/xlsxcheck.h"
#include "core/report/formats/xlsxwriter.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/reportfiles.h"
#include "tests/support/samplereport.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::report;

namespace {

const QStringList Formats {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("html"),
                           QStringLiteral("xlsx")};

void eachFormat()
{
    QTest::addColumn<QString>("format");
    for (const QString& format : Formats)
        QTest::newRow(qPrintable(format)) << format;
}

void eachFormatAndLanguage()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    for (const QString& format : Formats)
        for (const QString& language : {QStringLiteral("es"), QStringLiteral("en")})
            QTest::addRow("%s %s", qPrintable(format), qPrintable(language)) << format << language;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workbook is packed: its strings are in a part of it.
QByteArray textOf(const QString& format, const QString& path)
{
    if (format != QLatin1String("xlsx"))
        return contentOf(path);
    QProcess unzip;
    unzip.start(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral("-c"),
                 QStringLiteral("import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);"
                                "[sys.stdout.buffer.write(z.read(n)) for n in z.namelist()]"),
                 path});
    return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
}

/// As a reader sees it.
QString seen(QString name)
{
    name.replace(QChar(0), QChar(0xfffd))
        .replace(QChar(0x1b), QChar(0xfffd))
        .replace(QChar(0xd800), QChar(0xfffd));
    return name;
}

} // namespace

class TestReportFormats : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void saysTheSameTotalsInEveryFormat_data() { eachFormatAndLanguage(); }

    void saysTheSameTotalsInEveryFormat()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, language);
        const Report report = test::sampleReport(language);
        const QString path = m_folder.filePath(QStringLiteral("totals.") + format);
        QVERIFY_RESULT(makeFormatWriter(format)->write(report, path));
        const QJsonObject found = test::readReport(format, path);
        QVERIFY2(!found.contains(QStringLiteral("problem")),
                 qPrintable(found.value(QStringLiteral("problem")).toString()));
        const Section& generation = report.sections.first();
        const double total = generation.tables.at(0).totals.at(1).toDouble();
        const double plants = generation.tables.at(1).totals.at(2).toDouble();
        // What is shown has two decimals.
        const double slack = format == QLatin1String("html") ? 0.005 : 1e-9;
        const auto near = [&](const char* key, double value, double within) {
            return std::fabs(found.value(QLatin1String(key)).toDouble() - value) <= within;
        };
        QVERIFY(near("total", total, slack));
        QVERIFY(near("figure", total, slack));
        QVERIFY(near("plants", plants, slack));
        QVERIFY(near("sum", plants, slack * 40 + 1e-6));
        QVERIFY(found.value(QStringLiteral("origin")).toBool());
        QVERIFY(found.value(QStringLiteral("missing")).isNull());
    }

    void namesTheLastRowOfATableOfDays_data() { eachFormat(); }

    void namesTheLastRowOfATableOfDays()
    {
        QFETCH(const QString, format);
        Table table;
        table.id = QStringLiteral("days");
        table.columns = {{QStringLiteral("day"), QStringLiteral("Day"), Column::Type::Day, {}, 0},
                         {QStringLiteral("gwh"), QStringLiteral("GWh"), Column::Type::Number, {}, 2}};
        table.rows = {{QDate(2025, 11, 12), 1.0}};
        table.totals = {QStringLiteral("Wholesum"), 1.0};
        Report report;
        report.sections.resize(1);
        report.sections.first().tables = {table};
        const QString path = m_folder.filePath(QStringLiteral("days.") + format);
        QVERIFY_RESULT(makeFormatWriter(format)->write(report, path));
        QVERIFY(textOf(format, path).contains("Wholesum"));
    }

    void keepsHostileNamesAsText_data() { eachFormat(); }

    void keepsHostileNamesAsText()
    {
        QFETCH(const QString, format);
        const Report report = test::sampleReport(QStringLiteral("en"), 70);
        const QString path = m_folder.filePath(QStringLiteral("names.") + format);
        QVERIFY_RESULT(makeFormatWriter(format)->write(report, path));
        const QJsonObject found = test::readReport(format, path);
        QVERIFY2(!found.contains(QStringLiteral("problem")),
                 qPrintable(found.value(QStringLiteral("problem")).toString()));
        const QJsonArray names = found.value(QStringLiteral("names")).toArray();
        QCOMPARE(names.size(), 70);
        if (format == QLatin1String("json"))
            return; // as they are, control characters too
        for (qsizetype i = 0; i < 70; ++i)
            QCOMPARE(names.at(i).toString(),
                     seen(report.sections.first().tables.at(1).rows.at(i).at(1).toString()));
    }

    void bearsAReportWithNothingInIt_data() { eachFormat(); }

    void bearsAReportWithNothingInIt()
    {
        QFETCH(const QString, format);
        const QString path = m_folder.filePath(QStringLiteral("empty.") + format);
        QVERIFY_RESULT(makeFormatWriter(format)->write(test::emptyReport(), path));
        QVERIFY(!contentOf(path).isEmpty());
        QVERIFY_RESULT(makeFormatWriter(format)->write(Report {}, path));
        QVERIFY(!contentOf(path).isEmpty());
    }

    void bearsFiveThousandPlants_data() { eachFormat(); }

    void bearsFiveThousandPlants()
    {
        QFETCH(const QString, format);
        const QString path = m_folder.filePath(QStringLiteral("large.") + format);
        QVERIFY_RESULT(makeFormatWriter(format)->write(test::sampleReport(QStringLiteral("es"), 5000), path));
        const QJsonObject found = test::readReport(format, path);
        QVERIFY2(!found.contains(QStringLiteral("problem")),
                 qPrintable(found.value(QStringLiteral("problem")).toString()));
        QCOMPARE(found.value(QStringLiteral("names")).toArray().size(), 5000);
    }

    void saysWhereAFigureComesFrom_data() { eachFormat(); }

    void saysWhereAFigureComesFrom()
    {
        QFETCH(const QString, format);
        Report report = test::sampleReport(QStringLiteral("en"));
        Figure figure {
            QStringLiteral("one"), QStringLiteral("One figure"), 1.5, QStringLiteral("COP/kWh"), 2, {}, {}};
        figure.provenance = {QStringLiteral("metrics · Only/Here"),
                             QDateTime(QDate(2019, 2, 3), QTime(4, 5), Qt::UTC),
                             QStringLiteral("7c0ffee1-2222-3333-4444-555555555555")};
        report.sections.first().figures = {figure};
        const QString path = m_folder.filePath(QStringLiteral("provenance.") + format);
        QVERIFY_RESULT(makeFormatWriter(format)->write(report, path));
        const QByteArray text = textOf(format, path);
        for (const char* part : {"One figure", "COP/kWh", "metrics · Only/Here", "7c0ffee1"})
            QVERIFY2(text.contains(part), part);
        const qint64 serial = QDate(1899, 12, 30).daysTo(QDate(2019, 2, 2));
        QVERIFY(text.contains(format == QLatin1String("html")       ? "Feb 2, 2019"
                                  : format == QLatin1String("xlsx") ? QByteArray::number(serial).constData()
                                                                    : "2019-02-03T04:05"));
    }

    void writesNumbersAsColombiansAndAsOthersDo()
    {
        const Wording es(QStringLiteral("es"));
        const Wording en(QStringLiteral("en"));
        QCOMPARE(es.number(1234.56, 2), QStringLiteral("1.234,56"));
        QCOMPARE(en.number(1234.56, 2), QStringLiteral("1,234.56"));
        QCOMPARE(es.number(-1234567, 0), QStringLiteral("−1.234.567"));
        QCOMPARE(en.number(-0.001, 2), QStringLiteral("0.00"));
        QCOMPARE(en.number(qQNaN(), 2), QStringLiteral("–"));
        QCOMPARE(en.number(qInf(), 2), QStringLiteral("–"));
        QCOMPARE(es.instant(QDateTime(QDate(2025, 11, 12), QTime(3, 0), Qt::UTC)),
                 QStringLiteral("11\u00a0nov\u00a02025,\u00a022:00"));
        QCOMPARE(en.day(QDate(2025, 11, 12)), QStringLiteral("Nov\u00a012,\u00a02025"));
        QCOMPARE(Wording::duration(93'600), QStringLiteral("1\u00a0d 2\u00a0h"));
        QCOMPARE(Wording::duration(-5), QStringLiteral("−5\u00a0s"));
    }

    void givesSheetsValidNames()
    {
        QCOMPARE(XlsxWriter::sheetName(3, QStringLiteral("[a]:*?/\\'b'")), QStringLiteral("3 a b"));
        QCOMPARE(XlsxWriter::sheetName(4, QString()), QStringLiteral("4"));
        QVERIFY(XlsxWriter::sheetName(12, QString(100, QLatin1Char('x'))).size() <= 31);
    }

    void drawsNativeChartsOverTypedCells()
    {
        const QString path = m_folder.filePath(QStringLiteral("charts.xlsx"));
        QVERIFY_RESULT(XlsxWriter().write(test::sampleReport(), path));
        const QJsonObject found = test::readReport(QStringLiteral("xlsx"), path);
        QCOMPARE(found.value(QStringLiteral("charts")).toInt(), 4);
        QCOMPARE(found.value(QStringLiteral("day")).toString(), QStringLiteral("datetime"));
    }

    void noticesAnUnfinishedWorkbook()
    {
        const QString path = m_folder.filePath(QStringLiteral("whole.xlsx"));
        QVERIFY_RESULT(XlsxWriter().write(test::sampleReport(), path));
        const QByteArray whole = contentOf(path);
        QVERIFY(isWholeWorkbook(whole));
        for (qsizetype size = 0; size < whole.size(); size += 97)
            QVERIFY(!isWholeWorkbook(whole.left(size)));
        for (qsizetype at = 0; at < whole.size(); at += 211) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(~changed[at]);
            isWholeWorkbook(changed); // whatever it answers, it reads nothing out of bounds
        }
    }

    void tellsGapsFromZeroInAChart()
    {
        const Report report = test::sampleReport();
        const ChartDrawing drawing =
            drawChart(report.sections.first().charts.first(), Wording(QStringLiteral("es")), 500, 200);
        QCOMPARE(std::count_if(drawing.areas.cbegin(), drawing.areas.cend(),
                               [](const ChartDrawing::Area& area) { return area.key == ChartDrawing::Gap; }),
                 1);
        QVERIFY(drawing.note.isEmpty());
    }

    void drawsTenYearsOfHoursInBounds()
    {
        Chart chart;
        chart.kind = Chart::Kind::Lines;
        chart.step = QStringLiteral("hour");
        Chart::Line line;
        for (int i = 0; i < 87'600; ++i) {
            chart.instants.push_back(energyday::hourStartMs(QDate(2016, 1, 1), 1) + qint64(i) * 3'600'000);
            line.values.push_back(std::sin(i / 900.0) * 1e6);
        }
        chart.lines = {line, line};
        const ChartDrawing drawing = drawChart(chart, Wording(QStringLiteral("en")), 500, 200);
        QVERIFY(!drawing.note.isEmpty());
        for (const ChartDrawing::Stroke& stroke : drawing.strokes) {
            QVERIFY(stroke.points.size() <= 1000);
            for (const QPointF& point : stroke.points)
                QVERIFY(point.x() >= 0 && point.x() <= 500 && point.y() >= 0 && point.y() <= 200);
        }
        QVERIFY(drawing.texts.size() < 40);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReportFormats)
#include "tst_reportformats.moc"
