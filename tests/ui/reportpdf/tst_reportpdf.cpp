#include "core/report/formats/wording.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/reportfiles.h"
#include "tests/support/samplereport.h"
#include "tests/support/verifyresult.h"
#include "ui/report/pdf/pdfwriter.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::report;
using namespace vigia::ui;

namespace {

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& path, int page = 0)
{
    QStringList arguments {QStringLiteral("-layout")};
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    return output(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-"));
}

int pagesOf(const QString& path)
{
    const QString info = output(QStringLiteral("pdfinfo"), {path});
    return QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info).captured(1).toInt();
}

/// Spaces of any kind are one.
QString plain(const QString& text)
{
    return QString(text).replace(QChar(0xa0), QLatin1Char(' ')).simplified();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void saysTheTotalsAsText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("es") << QStringLiteral("es");
        QTest::newRow("en") << QStringLiteral("en");
    }

    void saysTheTotalsAsText()
    {
        QFETCH(const QString, language);
        const Report report = test::sampleReport(language);
        const QString path = m_folder.filePath(QStringLiteral("totals.pdf"));
        QVERIFY_RESULT(PdfWriter().write(report, path));
        keep(path, QStringLiteral("sample-") + language);
        const QString text = plain(textOf(path));
        const Wording wording(language);
        const Section& generation = report.sections.first();
        QVERIFY(text.contains(wording.number(generation.tables.at(0).totals.at(1).toDouble(), 2)));
        QVERIFY(text.contains(wording.number(generation.tables.at(1).totals.at(2).toDouble(), 2)));
        QVERIFY(text.contains(plain(
            wording.cell(generation.tables.at(0).rows.at(0).at(1), generation.tables.at(0).columns.at(1)))));
        for (const Section& section : report.sections)
            QVERIFY2(text.contains(section.title), qPrintable(section.title));
        QVERIFY(text.contains(QStringLiteral("<script>alert('x')</script>")));
        QVERIFY(text.contains(QStringLiteral("=cmd()")));
    }

    void saysOnEveryPageWhatItIs()
    {
        const Report report = test::sampleReport(QStringLiteral("en"));
        const QString path = m_folder.filePath(QStringLiteral("pages.pdf"));
        QVERIFY_RESULT(PdfWriter().write(report, path));
        const int pages = pagesOf(path);
        QVERIFY(pages >= 3);
        for (int page = 1; page <= pages; ++page) {
            const QString text = plain(textOf(path, page));
            QVERIFY(text.contains(QStringLiteral("SIMULATED")));
            QVERIFY(text.contains(QStringLiteral("Centro <Bogotá> & Medellín · Nov 1, 2025 – Nov 30, 2025")));
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
        }
    }

    void givesThePagesOfItsContents()
    {
        const Report report = test::sampleReport(QStringLiteral("en"));
        const QString path = m_folder.filePath(QStringLiteral("contents.pdf"));
        QVERIFY_RESULT(PdfWriter().write(report, path));
        const QString front = textOf(path, 1);
        for (const Section& section : report.sections) {
            const auto match =
                QRegularExpression(
                    QStringLiteral("%1 +(\\d+)(?: |$)").arg(QRegularExpression::escape(section.title)),
                    QRegularExpression::MultilineOption)
                    .match(front);
            QVERIFY2(match.hasMatch(), qPrintable(section.title));
            QVERIFY(QRegularExpression(
                        QStringLiteral("^\\s*%1\\s*$").arg(QRegularExpression::escape(section.title)),
                        QRegularExpression::MultilineOption)
                        .match(textOf(path, match.captured(1).toInt()))
                        .hasMatch());
        }
    }

    void isAnA4ArchiveWithItsOwnFonts()
    {
        const QString path = m_folder.filePath(QStringLiteral("year.pdf"));
        QVERIFY_RESULT(PdfWriter().write(test::yearReport(), path));
        keep(path, QStringLiteral("year-es"));
        const QString info = output(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(info.contains(QStringLiteral("A4")), qPrintable(info));
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.contains("pdfaid:part"));
        const QStringList fonts =
            output(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        for (qsizetype i = 2; i < fonts.size(); ++i)
            QVERIFY2(QRegularExpression(QStringLiteral("(Vigia|DejaVu).* yes (yes|no) +yes "))
                         .match(fonts.at(i))
                         .hasMatch(),
                     qPrintable(fonts.at(i)));
        QVERIFY(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(QLatin1Char('\n'))
                <= 2);
    }

    void isValidForTheArchive_data()
    {
        QTest::addColumn<Report>("report");
        QTest::newRow("every kind of content, es") << test::sampleReport(QStringLiteral("es"));
        QTest::newRow("a year, en") << test::yearReport(QStringLiteral("en"));
        QTest::newRow("nothing in it") << test::emptyReport();
    }

    /// PDF/A-1b (ISO 19005-1) by a validator that is not ours: Apache Preflight.
    void isValidForTheArchive()
    {
        QFETCH(const Report, report);
        const QString path = m_folder.filePath(QStringLiteral("archive.pdf"));
        QVERIFY_RESULT(PdfWriter().write(report, path));
        QStringList jars;
        for (const char* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                                "javax.activation", "jaxb-api"})
            jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar));
        QProcess validator;
        validator.setProcessChannelMode(QProcess::MergedChannels);
        validator.start(QStringLiteral("java"),
                        {QStringLiteral("-cp"), jars.join(QLatin1Char(':')),
                         QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
        QVERIFY(validator.waitForFinished(60'000));
        const QByteArray said = validator.readAll();
        QVERIFY2(said.contains("is a valid PDF/A-1b file"), said.constData());
    }

    void saysWhereAFigureComesFrom()
    {
        Report report = test::emptyReport();
        report.sections.first().figures = {
            {QStringLiteral("one"),
             QStringLiteral("One figure"),
             1.5,
             QStringLiteral("COP/kWh"),
             2,
             {QStringLiteral("metrics · Only/Here"), QDateTime(QDate(2019, 2, 3), QTime(4, 5), Qt::UTC),
              QStringLiteral("7c0ffee1-2222-3333-4444-555555555555")},
             {}}};
        const QString path = m_folder.filePath(QStringLiteral("provenance.pdf"));
        QVERIFY_RESULT(PdfWriter().write(report, path));
        const QString text = plain(textOf(path));
        for (const char* part : {"One figure", "COP/kWh", "metrics · Only/Here", "Feb 2, 2019", "7c0ffee1"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }

    void bearsAReportWithNothingInIt()
    {
        const QString path = m_folder.filePath(QStringLiteral("empty.pdf"));
        QVERIFY_RESULT(PdfWriter().write(test::emptyReport(), path));
        QVERIFY(textOf(path).contains(QStringLiteral("There is no data in these days.")));
        QVERIFY_RESULT(PdfWriter().write(Report {}, path));
        QCOMPARE(pagesOf(path), 1);
    }

    void bearsFiveThousandPlants()
    {
        const QString path = m_folder.filePath(QStringLiteral("large.pdf"));
        const Report report = test::sampleReport(QStringLiteral("es"), 5000);
        QVERIFY_RESULT(PdfWriter().write(report, path));
        QVERIFY(pagesOf(path) > 80);
        const QString text = plain(textOf(path));
        QVERIFY(text.contains(QStringLiteral("P4999")));
        QVERIFY(text.contains(Wording(QStringLiteral("es"))
                                  .number(report.sections.first().tables.at(1).totals.at(2).toDouble(), 2)));
    }

    void bearsTextsLongerThanAPage()
    {
        Report report = test::sampleReport(QStringLiteral("en"), 3);
        const QString text = QStringLiteral("word ").repeated(8000);
        report.title = text;
        report.site = text;
        report.sections.first().title = text;
        report.sections.first().summary = text;
        report.sections.first().missing = {text};
        report.sections.first().tables[1].rows[0][1] = text;
        report.sections.first().tables[1].columns[2].title = text;
        report.sections.first().charts.first().lines.front().name = text;
        const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY_RESULT(PdfWriter().write(report, path));
        QVERIFY(pagesOf(path) > 3);
    }

    void leavesNoFileOnAFullDisk()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        for (const qint64 bytes : {0, 50'000}) {
            const test::ChildEnd end = test::runWriteInChild(QStringLiteral("pdf"), path, bytes, false);
            QVERIFY(!end.hasCrashed);
            QCOMPARE(end.exitCode, 1);
            QVERIFY(QDir(folder.path()).isEmpty());
        }
    }

    void killedInTheMiddleItLeavesNoHalfFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("the one before");
        old.close();
        QVERIFY(test::runWriteInChild(QStringLiteral("pdf"), path, 50'000, true).hasCrashed);
        QCOMPARE(contentOf(path), QByteArray("the one before"));
        const auto everything = [&folder] {
            return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        QCOMPARE(everything().size(), 2);
        QVERIFY_RESULT(PdfWriter().write(test::emptyReport(), path));
        QCOMPARE(everything(), QStringList(QStringLiteral("report.pdf")));
    }

private:
    /// For eyes: VIGIA_PICTURES=DIR keeps the files.
    static void keep(const QString& path, const QString& name)
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (!folder.isEmpty())
            QFile::copy(path, folder + QLatin1Char('/') + name + QStringLiteral(".pdf"));
    }

    QTemporaryDir m_folder;
};

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const auto make = [](const QString&) -> std::unique_ptr<FormatWriter> {
        return std::make_unique<PdfWriter>();
    };
    if (const auto code = test::writeInChild(argc, argv, make))
        return *code;
    TestReportPdf tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_reportpdf.moc"
