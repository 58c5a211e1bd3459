#include "core/units/phrase.h"
#include "tests/support/failonwarnings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

using namespace vigia;
using units::Phrase;

namespace {

/// A reader's language: it turns sentences round, so that the order of the values is another.
class OtherLanguage : public QTranslator
{
public:
    QString translate(const char* context, const char* sourceText, const char* /*disambiguation*/,
                      int n) const override
    {
        const QByteArray source(sourceText);
        if (QByteArray(context) != "Fox")
            return {};
        if (source == "%1 is %2 instead of %3.")
            return QStringLiteral("En vez de %3 está %2: %1.");
        if (source == "%n file(s)")
            return n == 1 ? QStringLiteral("un archivo") : QStringLiteral("%n archivos");
        if (source == "It failed: %1.")
            return QStringLiteral("Falló: %1.");
        if (source == "Disk full.")
            return QStringLiteral("Disco lleno.");
        return {};
    }

    bool isEmpty() const override { return false; }
};

struct Fox
{
    Q_DECLARE_TR_FUNCTIONS(Fox)
};

/// What `make` answers in a program whose texts are for others.
template<typename Make>
QString keptBy(Make make)
{
    const units::PhraseTranslator translator;
    QCoreApplication::installTranslator(const_cast<units::PhraseTranslator*>(&translator));
    const QString kept = make();
    QCoreApplication::removeTranslator(const_cast<units::PhraseTranslator*>(&translator));
    return kept;
}

QString inOtherLanguage(const QString& kept)
{
    OtherLanguage language;
    QCoreApplication::installTranslator(&language);
    const QString text = Phrase::text(kept);
    QCoreApplication::removeTranslator(&language);
    return text;
}

QString throughJson(const QString& kept)
{
    return Phrase::fromJson(QJsonDocument::fromJson(QJsonDocument(Phrase::toJson(kept)).toJson()).array());
}

} // namespace

class TestPhrase : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void readersWordItInTheirLanguage();
    void sentencesMayBeJoinedAndNested();
    void countsGetTheirPlural();
    void survivesADocumentAsItIs();
    void valuesAreNoPlaces();
    void plainTextStaysAsItIs();
    void documentsHaveEnglishBesideTheParts();
    void wordsInItsOwnProgram();
    void anyTextIsRead_data();
    void anyTextIsRead();
    void hostilePartsAreRefused_data();
    void hostilePartsAreRefused();
    void wordingIsBounded();
};

void TestPhrase::readersWordItInTheirLanguage()
{
    const QString kept = keptBy([] {
        return Fox::tr("%1 is %2 instead of %3.")
            .arg(QStringLiteral("a.service"), QStringLiteral("failed"), QStringLiteral("active"));
    });
    for (const QString& text : {kept, throughJson(kept)}) {
        QCOMPARE(Phrase::text(text), QStringLiteral("a.service is failed instead of active."));
        QCOMPARE(Phrase::source(text), Phrase::text(text));
        QCOMPARE(inOtherLanguage(text), QStringLiteral("En vez de active está failed: a.service."));
    }
}

void TestPhrase::sentencesMayBeJoinedAndNested()
{
    const QString kept = keptBy([] {
        return QString(Fox::tr("It failed: %1.").arg(Fox::tr("Disk full.")) + u' '
                       + Fox::tr("%n file(s)", nullptr, 2) + QStringLiteral(" · x"));
    });
    QCOMPARE(Phrase::text(throughJson(kept)), QStringLiteral("It failed: Disk full. 2 file(s) · x"));
    QCOMPARE(inOtherLanguage(throughJson(kept)), QStringLiteral("Falló: Disco lleno. 2 archivos · x"));
}

void TestPhrase::countsGetTheirPlural()
{
    const QString kept = throughJson(keptBy([] { return Fox::tr("%n file(s)", nullptr, 1); }));
    QCOMPARE(inOtherLanguage(kept), QStringLiteral("un archivo"));
    QCOMPARE(Phrase::source(kept), QStringLiteral("1 file(s)"));
}

void TestPhrase::survivesADocumentAsItIs()
{
    const QString kept = keptBy([] { return Fox::tr("It failed: %1.").arg(QStringLiteral("ñ \U0001f600")); });
    QCOMPARE(QString::fromUtf8(kept.toUtf8()), kept);
    QCOMPARE(QJsonDocument::fromJson(QJsonDocument(QJsonArray {kept}).toJson()).array().first().toString(),
             kept);
}

void TestPhrase::valuesAreNoPlaces()
{
    const QString kept = keptBy([] {
        return Fox::tr("%1 is %2 instead of %3.")
            .arg(QStringLiteral("100 %3 %n"), QStringLiteral("%1"), QStringLiteral("b"));
    });
    QCOMPARE(Phrase::text(kept), QStringLiteral("100 %3 %n is %1 instead of b."));
}

void TestPhrase::plainTextStaysAsItIs()
{
    for (const QString& plain : {QString(), QStringLiteral("worker2 did not answer: 100 %1 %n.")}) {
        QCOMPARE(Phrase::text(plain), plain);
        QCOMPARE(Phrase::source(plain), plain);
        QVERIFY(Phrase::toJson(plain).isEmpty());
    }
}

void TestPhrase::documentsHaveEnglishBesideTheParts()
{
    const QString key = QStringLiteral("cause");
    QJsonObject object;
    Phrase::insert(object, key, QStringLiteral("plain"));
    QCOMPARE(object, QJsonObject({{key, QStringLiteral("plain")}}));
    QCOMPARE(Phrase::of(object, key), QStringLiteral("plain"));
    const QString kept = keptBy([] { return Fox::tr("Disk full."); });
    Phrase::insert(object, key, kept);
    QCOMPARE(object[key], QStringLiteral("Disk full."));
    QCOMPARE(Phrase::of(object, key), kept);
    object[key + QStringLiteral("_phrase")] = QJsonArray {7};
    QCOMPARE(Phrase::of(object, key), QStringLiteral("Disk full."));
}

void TestPhrase::wordsInItsOwnProgram()
{
    const QString text = keptBy([] { return Phrase::text(Fox::tr("It failed: %1.").arg(7)); });
    QCOMPARE(text, QStringLiteral("It failed: 7."));
}

void TestPhrase::anyTextIsRead_data()
{
    QTest::addColumn<QString>("kept");
    const QString whole = keptBy([] { return Fox::tr("It failed: %1.").arg(Fox::tr("Disk full.")); });
    for (qsizetype i = 0; i <= whole.size(); ++i)
        QTest::addRow("cut off at %d", int(i)) << whole.left(i);
    for (qsizetype i = 0; i < whole.size(); ++i)
        QTest::addRow("begun at %d", int(i)) << whole.mid(i);
    QTest::newRow("begins only") << QString(100'000, QChar(0xFDD0));
    QTest::newRow("nexts only") << QString(100'000, QChar(0xFDD1));
    QTest::newRow("ends only") << QString(100'000, QChar(0xFDD2));
    QTest::newRow("deep") << whole.left(20).repeated(10'000);
}

void TestPhrase::anyTextIsRead()
{
    QFETCH(QString, kept);
    const QString text = Phrase::text(kept);
    QVERIFY(text.size() <= Phrase::MaxText);
    for (const QChar letter : text)
        QVERIFY(letter < QChar(0xFDD0) || letter > QChar(0xFDD3));
    const QString again = throughJson(kept);
    QVERIFY(again.isNull() || Phrase::text(again) == text);
}

void TestPhrase::hostilePartsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("[7]");
    QTest::newRow("no source") << QByteArray(R"([{"context":"Fox"}])");
    QTest::newRow("no context") << QByteArray(R"([{"source":"Disk full."}])");
    QTest::newRow("count") << QByteArray(R"([{"context":"Fox","source":"x","count":"7"}])");
    QTest::newRow("negative count") << QByteArray(R"([{"context":"Fox","source":"x","count":-3}])");
    QTest::newRow("values") << QByteArray(R"([{"context":"Fox","source":"x","values":"y"}])");
    QTest::newRow("a value") << QByteArray(R"([{"context":"Fox","source":"x","values":["y"]}])");
    QByteArray deep("[]");
    for (int i = 0; i < 200; ++i)
        deep = R"([{"context":"Fox","source":"%1","values":[)" + deep + "]}]";
    QTest::newRow("deep") << deep;
    QByteArray many("[]");
    for (int i = 0; i < 5000; ++i)
        many += ",[]";
    QTest::newRow("many values") << QByteArray(R"([{"context":"Fox","source":"x","values":[)") + many + "]}]";
}

void TestPhrase::hostilePartsAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(QJsonDocument::fromJson(json).isArray());
    QVERIFY(Phrase::fromJson(QJsonDocument::fromJson(json).array()).isNull());
}

void TestPhrase::wordingIsBounded()
{
    const QString source = QStringLiteral("%1").repeated(1000);
    QJsonArray value {QStringLiteral("boom ")};
    for (int i = 0; i < Phrase::MaxDepth; ++i)
        value = QJsonArray {QJsonObject {{QStringLiteral("context"), QStringLiteral("Fox")},
                                         {QStringLiteral("source"), source},
                                         {QStringLiteral("values"), QJsonArray {value}}}};
    const QString kept = Phrase::fromJson(value);
    QVERIFY(!kept.isNull());
    QCOMPARE(Phrase::text(kept).size(), Phrase::MaxText);
}

QTEST_GUILESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
