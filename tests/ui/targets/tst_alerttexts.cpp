#include "tests/support/failonwarnings.h"
#include "ui/targets/alerttexts.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace vigia;
using namespace vigia::ui;
using targets::AlertInfo;

namespace {

/// Turns the sentences of alerts round: the last value first.
class Reversed final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* text, const char*, int) const override
    {
        if (qstrcmp(context, "AlertTexts") != 0)
            return {};
        const QString source = QString::fromUtf8(text);
        return source.startsWith(QStringLiteral("%1 workers")) ? QStringLiteral("[%2 %3 100 %] %1 %")
                                                               : QStringLiteral("[%1]");
    }
};

AlertInfo alert(const char* name, const QString& summary)
{
    AlertInfo info;
    info.name = QString::fromLatin1(name);
    info.summary = summary;
    info.description = QStringLiteral("Call the office.");
    return info;
}

} // namespace

/// The console's own sentences for Vigía's rules.
class TestAlertTexts : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Colombia));
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void ownRulesAreTranslatedWithTheirValues()
    {
        Reversed translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(
            alertText(alert("VigiaDuplicateNodeName", QStringLiteral("2 workers call themselves %1 <b>a@b")))
                .summary,
            QStringLiteral("[%1 <b>a@b %3 100 %] 2 %"));
        QVERIFY(alertText(alert("VigiaEtlErrorRateHigh",
                                QStringLiteral("12.5% of the loads failed in the last hour")))
                    .summary.startsWith(QStringLiteral("[12,5")));
    }

    void withoutATranslationTheyAreAsTheyCame()
    {
        const QString queue = QStringLiteral("Queue etl grows: 51 wait");
        QCOMPARE(alertText(alert("VigiaQueueGrowing", queue)).summary, queue);
    }

    void whatASiteWroteItselfStays_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("summary");
        QTest::newRow("own sentence") << QByteArray("VigiaQueueGrowing") << QStringLiteral("Too much in etl");
        QTest::newRow("empty") << QByteArray("VigiaQueueGrowing") << QString();
        QTest::newRow("another rule") << QByteArray("DiskFull") << QStringLiteral("Queue etl grows: 51 wait");
        QTest::newRow("two lines") << QByteArray("VigiaQueueGrowing")
                                   << QStringLiteral("Queue a\nb grows: 51 wait");
        QTest::newRow("huge") << QByteArray("VigiaQueueGrowing")
                              << QString(QStringLiteral("Queue ") + QString(100'000, u'x')
                                         + QStringLiteral(" grows: 51 wait"));
    }

    void whatASiteWroteItselfStays()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, summary);
        Reversed translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const AlertText text = alertText(alert(name.constData(), summary));
        QCOMPARE(text.summary, summary);
        QCOMPARE(text.description, QStringLiteral("Call the office."));
    }
};

QTEST_GUILESS_MAIN(TestAlertTexts)
#include "tst_alerttexts.moc"
