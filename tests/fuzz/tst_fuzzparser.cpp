#include "core/xm/parser.h"
#include "tests/support/failonwarnings.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace vigia;
using namespace vigia::xm;

namespace {

/// Longer samples are cut to this many bytes, so that thousands of runs take a second or two.
constexpr qsizetype MaxSeed = 4096;
constexpr int RunsPerSample = 500;

/// What mutations like to put somewhere: what is special to JSON, to numbers, to dates and to the parser.
const QByteArrayList Tokens = {"\"",
                               "\\",
                               "\\u0000",
                               "{",
                               "}",
                               "[",
                               "]",
                               ",",
                               ":",
                               "null",
                               "true",
                               "-",
                               "1e999",
                               "NaN",
                               "\"\"",
                               "\"Hour01\":\"1\",",
                               "\"Hour24\":",
                               "\"Values\":{",
                               "\"Date\":\"2025-02-30\",",
                               "\"code\":\"",
                               "\"Items\":[",
                               "\"ListEntities\":[",
                               "\"DailyEntities\":[",
                               "\"HourlyEntities\":{}",
                               "999999999999999999999999.9",
                               "\xC2\xA0",
                               "\xFF",
                               QByteArray(1, '\0'),
                               "<html>"};

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray mutate(QByteArray text)
    {
        for (int i = m_random.bounded(1, 6); i > 0 && !text.isEmpty(); --i)
            change(text);
        return text;
    }

private:
    qsizetype place(const QByteArray& text) { return m_random.bounded(static_cast<int>(text.size())); }

    void change(QByteArray& text)
    {
        const auto at = place(text);
        switch (m_random.bounded(6)) {
        case 0:
            text[at] = static_cast<char>(m_random.bounded(256));
            break;
        case 1:
            text.truncate(at);
            break;
        case 2:
            text.remove(at, m_random.bounded(1, 64));
            break;
        case 3:
            text.insert(at, Tokens[m_random.bounded(static_cast<int>(Tokens.size()))]);
            break;
        case 4:
            text.insert(at, text.mid(place(text), m_random.bounded(1, 200)));
            break;
        default:
            text.replace(at, 1, Tokens[m_random.bounded(static_cast<int>(Tokens.size()))]);
            break;
        }
    }

    QRandomGenerator m_random;
};

/// What must hold of every document, whatever it was read from.
bool isSound(const Document& document)
{
    const auto elements = document.days.size();
    const auto keys = static_cast<int>(document.keys.size());
    return document.keyIndex.size() == elements
        && document.values.size() == elements * static_cast<std::size_t>(document.valuesPerElement())
        && std::all_of(document.keyIndex.begin(), document.keyIndex.end(),
                       [keys](int key) { return key >= 0 && key < keys; })
        && std::all_of(document.days.begin(), document.days.end(), [](QDate day) { return day.isValid(); })
        && std::none_of(document.values.begin(), document.values.end(),
                        [](double value) { return std::isinf(value); })
        && std::all_of(document.rejected.begin(), document.rejected.end(), [](const RejectedValue& rejected) {
               return rejected.raw.size() <= 200 && !rejected.reason.isEmpty();
           });
}

bool isSound(const ListDocument& list)
{
    return std::all_of(list.rows.begin(), list.rows.end(),
                       [&list](const QStringList& row) { return row.size() == list.columns.size(); });
}

} // namespace

/// Feeds the parser thousands of broken copies of the samples. The same ones each time: a failure names the
/// sample and the run, and the text is kept beside the build as fuzz-failure.json.actual. Meant for the build
/// with sanitizers.
class TestFuzzParser : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void survivesBrokenDocuments_data();
    void survivesBrokenDocuments();
};

void TestFuzzParser::survivesBrokenDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    const QDir folder(QFINDTESTDATA("../data/xm"));
    for (const auto& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // A whole document again, though the end of a long one is lost: half of the runs start from it.
        QTest::newRow(qPrintable(name)) << file.read(MaxSeed);
    }
}

void TestFuzzParser::survivesBrokenDocuments()
{
    QFETCH(QByteArray, text);
    const auto lastItem = text.lastIndexOf("]},\n");
    const QByteArray whole = text.size() < MaxSeed || lastItem < 0 ? text : text.left(lastItem) + "]}]}";
    Mutator mutator(qChecksum(QByteArrayView(QTest::currentDataTag())));
    Parser parser;
    for (int run = 0; run < RunsPerSample; ++run) {
        const auto broken = mutator.mutate(run % 2 == 0 ? whole : text);
        const auto any = parser.parseAny(broken);
        const bool holds = any
            ? std::visit([](const auto& document) { return isSound(document); }, *any)
            : any.error().code == ErrorCode::InvalidData && !any.error().errorClass.isEmpty();
        if (!holds) {
            QFile kept(QStringLiteral("fuzz-failure.json.actual"));
            if (kept.open(QIODevice::WriteOnly))
                kept.write(broken);
            QFAIL(qPrintable(QStringLiteral("run %1").arg(run)));
        }
    }
}

QTEST_GUILESS_MAIN(TestFuzzParser)
#include "tst_fuzzparser.moc"
