#include "core/report/reportcheck.h"
#include "core/report/reportdefinition.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vigia;
using namespace vigia::report;

class TestCollectCheck : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    static ReportRequest request()
    {
        ReportRequest request;
        request.days = {QDate(2025, 3, 1), QDate(2025, 3, 31)};
        return request;
    }

    ReportDefinitions definitions() const
    {
        return ReportDefinitions({m_home.filePath(QStringLiteral("a"))});
    }

    void writeFile(const QByteArray& toml) const
    {
        QVERIFY(QDir().mkpath(m_home.filePath(QStringLiteral("a"))));
        QFile file(m_home.filePath(QStringLiteral("a/broken.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toml);
    }

private slots:

    void init() { test::failOnWarnings(); }

    void readsPeriods_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* period, const char* from, const char* to) {
            QTest::newRow(period) << QString::fromLatin1(period) << QString::fromLatin1(from)
                                  << QString::fromLatin1(to);
        };
        row("2025", "2025-01-01", "2025-12-31");
        row("2024-02", "2024-02-01", "2024-02-29");
        row("2025-W01", "2024-12-30", "2025-01-05");
        row("2020-W53", "2020-12-28", "2021-01-03");
        row("2025-03-09", "2025-03-09", "2025-03-09");
        row("today", "2026-06-15", "2026-06-15");
        row("yesterday", "2026-06-14", "2026-06-14");
        row("last-week", "2026-06-08", "2026-06-14");
        row("last-month", "2026-05-01", "2026-05-31");
        row("last-year", "2025-01-01", "2025-12-31");
    }

    void readsPeriods()
    {
        QFETCH(QString, period);
        const auto days = ReportCheck::days(period, QDate(2026, 6, 15));
        QVERIFY_RESULT(days);
        QTEST(days->from.toString(Qt::ISODate), "from");
        QTEST(days->to.toString(Qt::ISODate), "to");
    }

    void refusesWhatIsNoPeriod()
    {
        for (const char* period : {"", "2025-W54", "2025-W00", "2025-13", "2025-00", "2025-02-30", "0000",
                                   "99999", "soon", "1900", "2025-03-01; rm -rf /"}) {
            const auto days = ReportCheck::days(QString::fromLatin1(period), QDate(2026, 6, 15));
            QVERIFY2(!days, period);
            QCOMPARE(days.error().code, ErrorCode::InvalidData);
        }
        QVERIFY(ReportCheck::days(QString(100'000, u'x'), QDate(2026, 6, 15)).error().message.size() < 500);
    }

    void putsSectionsInTheirOrderAndLeavesTheHandoverOut()
    {
        auto asked = request();
        auto checked = ReportCheck::checked(asked);
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->sections, SectionIds.mid(1));
        asked.sections =
            QStringList {QStringLiteral("runs"), QStringLiteral("generation"), QStringLiteral("runs")};
        checked = ReportCheck::checked(asked);
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->sections, (QStringList {QStringLiteral("generation"), QStringLiteral("runs")}));
    }

    void refusesRequestsThatMakeNoSense()
    {
        const auto refused = [](const ReportRequest& request) {
            const auto checked = ReportCheck::checked(request);
            return !checked && checked.error().code == ErrorCode::InvalidData;
        };
        auto bad = request();
        std::swap(bad.days.from, bad.days.to);
        QVERIFY(refused(bad));
        bad = request();
        bad.days = {};
        QVERIFY(refused(bad));
        bad = request();
        bad.days = {QDate(1996, 1, 1), QDate(2099, 1, 1)};
        QVERIFY(refused(bad));
        bad = request();
        bad.language = QStringLiteral("../../etc");
        QVERIFY(refused(bad));
        bad = request();
        bad.sections = QStringList {QStringLiteral("everything")};
        QVERIFY(refused(bad));
        for (const int top : {0, -1, ReportCheck::MostPlants + 1}) {
            bad = request();
            bad.topPlants = top;
            QVERIFY(refused(bad));
        }
        bad = request();
        bad.notes = QStringList {QString(ReportCheck::LongestNotes + 1, u'x')};
        QVERIFY(refused(bad));
    }

    void savesADefinitionAndReadsItBack()
    {
        ReportDefinition definition;
        definition.name = QStringLiteral("monthly");
        definition.title = QStringLiteral("Mes \"á\" \\ \n <script> =cmd() 😀");
        definition.period = QStringLiteral("last-month");
        definition.language = QStringLiteral("en");
        definition.sections = QStringList {QStringLiteral("price"), QStringLiteral("runs")};
        definition.formats = QStringList {QStringLiteral("pdf"), QStringLiteral("xlsx")};
        definition.topPlants = 7;
        definition.keep = 3;
        QVERIFY_RESULT(definitions().save(definition));
        const auto read = definitions().load(QStringLiteral("monthly"));
        QVERIFY_RESULT(read);
        QCOMPARE(read->title, definition.title);
        QCOMPARE(read->period, definition.period);
        QCOMPARE(read->language, definition.language);
        QCOMPARE(read->sections, definition.sections);
        QCOMPARE(read->formats, definition.formats);
        QCOMPARE(read->topPlants, 7);
        QCOMPARE(read->keep, 3);
        QCOMPARE(definitions().all().size(), 1);
        QVERIFY_RESULT(definitions().remove(QStringLiteral("monthly")));
        QCOMPARE(definitions().load(QStringLiteral("monthly")).error().code, ErrorCode::NotFound);
    }

    void refusesNamesThatLeaveTheFolder()
    {
        for (const char* name : {"", "../x", "a/b", ".hidden", "-o", "a b", "a\n", "ä"}) {
            QVERIFY2(!ReportDefinitions::isName(QString::fromUtf8(name)), name);
            QCOMPARE(definitions().load(QString::fromUtf8(name)).error().code, ErrorCode::InvalidData);
            ReportDefinition definition;
            definition.name = QString::fromUtf8(name);
            QCOMPARE(definitions().save(definition).error().code, ErrorCode::InvalidData);
            QVERIFY(!definitions().remove(QString::fromUtf8(name)));
        }
    }

    void refusesDefinitionsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("no TOML") << QByteArray("period = ");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\0x", 4);
        QTest::newRow("unknown key") << QByteArray("colour = 'red'");
        QTest::newRow("wrong kind") << QByteArray("period = 3");
        QTest::newRow("mixed list") << QByteArray("formats = ['pdf', 3]");
        QTest::newRow("format") << QByteArray("formats = ['exe']");
        QTest::newRow("no format") << QByteArray("formats = []");
        QTest::newRow("section") << QByteArray("sections = ['x']");
        QTest::newRow("period") << QByteArray("period = 'always'");
        QTest::newRow("huge number") << QByteArray("top_plants = 99999999999999");
        QTest::newRow("fraction") << QByteArray("top_plants = 1.5");
        QTest::newRow("keep") << QByteArray("keep = -1");
        QTest::newRow("huge") << QByteArray("title = '") + QByteArray(100'000, 'x') + "'";
    }

    void refusesDefinitionsThatAreNone()
    {
        QFETCH(QByteArray, toml);
        writeFile(toml);
        const auto read = definitions().load(QStringLiteral("broken"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidData);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(definitions().all().isEmpty());
    }

    void keepsTheNewestDeliveriesAndNothingElse()
    {
        ReportDefinition definition;
        definition.name = QStringLiteral("day");
        definition.keep = 2;
        const QDir folder(m_home.path());
        const QStringList foreign {QStringLiteral("day_notes.pdf"),
                                   QStringLiteral("other_2025-01-01_2025-01-01.pdf"),
                                   QStringLiteral("day_2025-01-01_2025-01-01.csv")};
        QStringList names = foreign;
        for (int day = 1; day <= 4; ++day)
            names.append(
                deliveredName(definition, {QDate(2025, 1, day), QDate(2025, 1, day)}, QStringLiteral("pdf")));
        for (const QString& name : std::as_const(names)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        forgetOld(folder.path(), definition, QStringLiteral("pdf"));
        for (const QString& name : foreign)
            QVERIFY(folder.exists(name));
        QVERIFY(!folder.exists(names[3]));
        QVERIFY(!folder.exists(names[4]));
        QVERIFY(folder.exists(names[5]));
        QVERIFY(folder.exists(names[6]));
        definition.keep = 0;
        forgetOld(folder.path(), definition, QStringLiteral("pdf"));
        QVERIFY(folder.exists(names[5]));
    }
};

QTEST_GUILESS_MAIN(TestCollectCheck)
#include "tst_collectcheck.moc"
