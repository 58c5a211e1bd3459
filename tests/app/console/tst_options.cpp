#include "app/console/gallery.h"
#include "app/console/options.h"
#include "app/console/servicemapping.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::console;

class TestOptions : public QObject
{
    Q_OBJECT

    static Result<Options> parse(const char* line)
    {
        OptionParser parser;
        return parser.parse(QStringLiteral("vigia ")
                                .append(QString::fromUtf8(line))
                                .split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private slots:

    void init() { test::failOnWarnings(); }

    void readsWhatIsTyped()
    {
        const auto options = parse(
            "--config a.toml --site prod --state /s --lang es --theme dark --shots out --size 1920x1080 "
            "--page generation/price --json --log-level debug");
        QVERIFY_RESULT(options);
        QCOMPARE(options->locations.configFile, QStringLiteral("a.toml"));
        QCOMPARE(options->locations.site, QStringLiteral("prod"));
        QCOMPARE(options->locations.stateDir, QStringLiteral("/s"));
        QCOMPARE(options->language, QStringLiteral("es"));
        QCOMPARE(options->theme, QStringLiteral("dark"));
        QCOMPARE(options->shots, QStringLiteral("out"));
        QCOMPARE(options->size, QSize(1920, 1080));
        QCOMPARE(options->page, QStringLiteral("generation/price"));
        QVERIFY(options->json);
        QVERIFY(options->logLevel == telemetry::LogLevel::Debug);
    }

    void nothingTypedIsAWindow()
    {
        const auto options = parse("");
        QVERIFY_RESULT(options);
        QVERIFY(options->shots.isEmpty() && !options->size && options->language.isEmpty());
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"--size 12", "--size 99999x800", "--size 0x0", "--size 1280x",
                                 "--size -1280x800", "--lang fr", "--theme blue", "--nonsense", "word",
                                 "--log-level loud", "--shots", "--shots=", "--size 1280x800x2"})
            QTest::newRow(line) << QByteArray(line);
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(QByteArray, line);
        const auto options = parse(line.constData());
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::InvalidData);
        QVERIFY(!options.error().message.isEmpty());
    }

    void theLanguageIsKnownBeforeTheRest()
    {
        QCOMPARE(OptionParser::languageOf(
                     {QStringLiteral("vigia"), QStringLiteral("--lang"), QStringLiteral("es")}),
                 QStringLiteral("es"));
        QCOMPARE(OptionParser::languageOf({QStringLiteral("--lang=en")}), QStringLiteral("en"));
        QCOMPARE(OptionParser::languageOf({QStringLiteral("--lang")}), QString());
    }

    void pictureNamesGoBothWays()
    {
        const PictureInfo picture {QStringLiteral("generation-by-source"), QStringLiteral("light"),
                                   QStringLiteral("en"), QSize(1280, 800)};
        QCOMPARE(picture.fileName(), QStringLiteral("generation-by-source-light-en-1280x800.png"));
        const auto read = PictureInfo::fromFileName(picture.fileName());
        QVERIFY(read);
        QCOMPARE(read->subject, picture.subject);
        QCOMPARE(read->size, picture.size);
        QVERIFY(!PictureInfo::fromFileName(QStringLiteral("holiday.png")));
        QVERIFY(!PictureInfo::fromFileName(QStringLiteral("../x-light-en-1x1.png")));
        QVERIFY(!PictureInfo::fromFileName(QStringLiteral("<b>-light-en-1x1.png")));
    }

    void theGalleryShowsWhatIsThere()
    {
        QTemporaryDir folder;
        for (const char* name : {"generation-price-dark-es-1280x800.png",
                                 "generation-price-light-en-1280x800.png", "other.png"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY_RESULT(Gallery::write(folder.path()));
        QFile index(folder.filePath(QStringLiteral("index.html")));
        QVERIFY(index.open(QIODevice::ReadOnly));
        const QByteArray html = index.readAll();
        QCOMPARE(html.count("<img"), 2);
        QCOMPARE(html.count("<h2>"), 1);
        QVERIFY(!html.contains("other.png"));
        QVERIFY(!html.contains("http")); // shows without a network
    }

    void aGalleryThatCannotBeWrittenSaysSo()
    {
        const auto written = Gallery::write(QStringLiteral("/no/such/folder"));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(QStringLiteral("/no/such/folder")));
    }

    void servicesBecomeRungs()
    {
        settings::SiteConfig site;
        site.name = QStringLiteral("test");
        site.colour = QStringLiteral("#3d7a5f");
        backend::ServiceInfo database;
        database.id = QStringLiteral("postgresql");
        database.state = backend::ServiceInfo::State::Ok;
        backend::ServiceInfo xm;
        xm.id = QStringLiteral("xm");
        xm.breaker = QStringLiteral("open");
        xm.state = backend::ServiceInfo::State::Lost;
        const auto list = connectionsFrom({database, xm}, site.xm.simulated);
        QCOMPARE(list.size(), 2);
        QVERIFY(list[0].essential && !list[1].essential);
        QCOMPARE(list[0].name, QStringLiteral("PostgreSQL"));
        QCOMPARE(list[1].name, QStringLiteral("XM API"));
        QCOMPARE(list[1].detail, QStringLiteral("circuit open"));
        site.xm.simulated = true;
        QCOMPARE(connectionsFrom({xm}, site.xm.simulated)[0].name, QStringLiteral("XM stand-in"));
        QVERIFY(siteInfoFrom(site, {}).simulated);
        QCOMPARE(siteInfoFrom(site, {}).title, QStringLiteral("test"));
        QVERIFY(siteInfoFrom(site, {}).role.isEmpty());
        QCOMPARE(siteInfoFrom(site, {QStringLiteral("vigia_viewer"), QStringLiteral("vigia_engineer")}).role,
                 QStringLiteral("engineer"));
        QCOMPARE(siteInfoFrom(site, {}).colour, QColor(0x3d, 0x7a, 0x5f));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
