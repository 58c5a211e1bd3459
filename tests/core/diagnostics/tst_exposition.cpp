#include "core/diagnostics/exposition.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::diagnostics;
using Kind = ExpositionInfo::Kind;

class TestExposition : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void tellsMetricsFromOtherThings_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("samples");
        const auto row = [](const char* name, const QByteArray& body, Kind kind, int samples = 0) {
            QTest::newRow(name) << body << static_cast<int>(kind) << samples;
        };
        row("nothing", "", Kind::Empty);
        row("only comments", "# HELP a b\n# TYPE a counter\n# something else\n\n", Kind::Empty);
        row("a sample", "a 1\n", Kind::Valid, 1);
        row("all of it",
            "# HELP h x\n# TYPE h histogram\nh_bucket{le=\"0.1\",page=\"a\\\"b\\\\c\\nd\",} 1 1700000000000\n"
            "h_bucket{le=\"+Inf\"} 2\nh_sum 0.3\nh_count 2\n# TYPE g gauge\ng{} NaN\n  g2{ a = \"1\" } "
            "-Inf\n",
            Kind::Valid, 6);
        row("a page", "<!DOCTYPE html>\n<html></html>", Kind::Html);
        row("a page after blanks", "\n  <html>", Kind::Html);
        row("json", "{\"status\":\"ok\"}", Kind::Json);
        row("no value", "a\n", Kind::Broken);
        row("a word for a value", "a much\n", Kind::Broken);
        row("more than a value", "a 1 2 3\n", Kind::Broken);
        row("a time that is none", "a 1 1.5\n", Kind::Broken);
        row("open labels", "a{b=\"c\" 1\n", Kind::Broken);
        row("bare label", "a{b=c} 1\n", Kind::Broken);
        row("label twice", "a{b=\"1\",b=\"2\"} 1\n", Kind::Broken);
        row("colon in a label", "a{b:c=\"1\"} 1\n", Kind::Broken);
        row("wrong escape", "a{b=\"\\x\"} 1\n", Kind::Broken);
        row("no type", "# TYPE a nonsense\n", Kind::Broken);
        row("type twice", "# TYPE a counter\n# TYPE a counter\n", Kind::Broken, 0);
        row("type too late", "a 1\n# TYPE a counter\n", Kind::Broken, 1);
        row("digit first", "1a 1\n", Kind::Broken);
        row("cut off", "a 1\nb 2", Kind::Broken, 2);
        row("a page in the middle", "a 1\n<html>\n", Kind::Broken, 1);
        row("zero bytes", QByteArray(3, '\0'), Kind::Broken);
        row("not UTF-8", "\xff\xfe 1\n", Kind::Broken);
    }

    void tellsMetricsFromOtherThings()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(int, samples);
        const ExpositionInfo info = ExpositionReader::read(body);
        QVERIFY2(static_cast<int>(info.kind) == kind, qPrintable(info.fault));
        QCOMPARE(info.samples, samples);
        QCOMPARE(info.fault.isEmpty(), info.kind == Kind::Valid || info.kind == Kind::Empty);
    }

    void namesTheLineAndWhatIsWrong()
    {
        const ExpositionInfo info = ExpositionReader::read("a 1\n\nb{c=\"d\"} ten\n");
        QCOMPARE(info.line, 3);
        QVERIFY(info.fault.contains(u"“ten”"));
        QCOMPARE(ExpositionReader::read("# TYPE h summary\nh{quantile=\"1\"} 1\nh_sum 1\nh_count 1\nx 1\n")
                     .families,
                 2);
    }

    void hugeAnswersAreRead()
    {
        QByteArray body;
        for (int i = 0; i < 200'000; ++i)
            body += "m{i=\"" + QByteArray::number(i) + "\"} 1\n";
        QCOMPARE(ExpositionReader::read(body).samples, 200'000);
        QCOMPARE(ExpositionReader::read(QByteArray(10'000'000, '{')).kind, Kind::Json);
        QVERIFY(ExpositionReader::read(QByteArray(1'000'000, 'a') + '\n').fault.size() > 0);
    }
};

QTEST_APPLESS_MAIN(TestExposition)
#include "tst_exposition.moc"
