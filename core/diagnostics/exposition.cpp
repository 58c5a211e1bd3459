#include "core/diagnostics/exposition.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vigia::diagnostics {

namespace {

constexpr qsizetype StartShown = 60;

bool isNameStart(char c, bool colon)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (colon && c == ':');
}

bool isNamePart(char c, bool colon)
{
    return isNameStart(c, colon) || (c >= '0' && c <= '9');
}

/// One line, read from left to right.
class Line
{
public:
    explicit Line(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }

    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }

    /// Empty when there is none. Colons are for metric names.
    QByteArray name(bool colon)
    {
        const qsizetype begin = m_at;
        if (atEnd() || !isNameStart(peek(), colon))
            return {};
        while (!atEnd() && isNamePart(peek(), colon))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }

    /// What is up to the next blank.
    QByteArray word()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && peek() != ' ' && peek() != '\t')
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }

    /// "…" with its escapes; the opening quote is next.
    bool quoted()
    {
        if (!take('"'))
            return false;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return true;
            if (c == '\\') {
                const char escaped = peek();
                if (escaped != '\\' && escaped != '"' && escaped != 'n')
                    return false;
                ++m_at;
            }
        }
        return false;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool isValue(const QByteArray& word)
{
    static const QSet<QByteArray> Words {"NaN", "+Inf", "-Inf", "Inf"};
    if (Words.contains(word))
        return true;
    bool isNumber = false;
    word.toDouble(&isNumber);
    return isNumber;
}

/// The name that # TYPE gives to this sample's family.
QByteArray familyOf(const QByteArray& sample, const QHash<QByteArray, QByteArray>& types)
{
    for (const char* suffix : {"_bucket", "_sum", "_count"}) {
        if (!sample.endsWith(suffix))
            continue;
        const QByteArray family = sample.chopped(static_cast<qsizetype>(qstrlen(suffix)));
        const QByteArray type = types.value(family);
        if (type == "histogram" || type == "summary")
            return family;
    }
    return sample;
}

} // namespace

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExpositionReader)
};

/// Reads line after line; each function answers what is wrong, or an empty text.
class Reader
{
public:
    QString line(QByteArrayView text)
    {
        Line line(text);
        line.skipBlanks();
        if (line.atEnd())
            return {};
        if (line.take('#'))
            return comment(line);
        return sample(line);
    }

    int samples() const { return m_samples; }

    int families() const { return static_cast<int>(m_families.size()); }

private:
    QString comment(Line& line)
    {
        static const QSet<QByteArray> Types {"counter", "gauge", "histogram", "summary", "untyped"};
        line.skipBlanks();
        const QByteArray keyword = line.word();
        if (keyword != "TYPE" && keyword != "HELP")
            return {};
        line.skipBlanks();
        const QByteArray name = line.name(true);
        if (name.isEmpty())
            return Tr::tr("a metric's name is missing after %1").arg(QString::fromLatin1(keyword));
        if (keyword == "HELP")
            return {};
        line.skipBlanks();
        const QByteArray type = line.word();
        if (!Types.contains(type))
            return Tr::tr("“%1” is no type of metric").arg(QString::fromUtf8(type.left(StartShown)));
        if (m_types.contains(name) || m_families.contains(name))
            return Tr::tr("the type of %1 comes twice, or after its values").arg(QString::fromLatin1(name));
        m_types.insert(name, type);
        m_families.insert(name);
        return {};
    }

    QString sample(Line& line)
    {
        const QByteArray name = line.name(true);
        if (name.isEmpty())
            return Tr::tr("expected a metric's name, got “%1”").arg(QLatin1Char(line.peek()));
        line.skipBlanks();
        if (line.take('{') && !labels(line))
            return Tr::tr("the labels of %1 are not well formed").arg(QString::fromLatin1(name));
        line.skipBlanks();
        const QByteArray value = line.word();
        if (!isValue(value))
            return Tr::tr("the value of %1 is no number: “%2”")
                .arg(QString::fromLatin1(name), QString::fromUtf8(value.left(StartShown)));
        line.skipBlanks();
        const QByteArray time = line.word();
        bool isTime = true;
        if (!time.isEmpty())
            time.toLongLong(&isTime);
        line.skipBlanks();
        if (!isTime || !line.atEnd())
            return Tr::tr("there is more after the value of %1").arg(QString::fromLatin1(name));
        m_families.insert(familyOf(name, m_types));
        ++m_samples;
        return {};
    }

    static bool labels(Line& line)
    {
        QSet<QByteArray> names;
        while (true) {
            line.skipBlanks();
            if (line.take('}'))
                return true;
            const QByteArray name = line.name(false);
            if (name.isEmpty() || names.contains(name))
                return false;
            names.insert(name);
            line.skipBlanks();
            if (!line.take('='))
                return false;
            line.skipBlanks();
            if (!line.quoted())
                return false;
            line.skipBlanks();
            if (!line.take(',') && line.peek() != '}')
                return false;
        }
    }

    QHash<QByteArray, QByteArray> m_types;
    QSet<QByteArray> m_families;
    int m_samples = 0;
};

std::optional<ExpositionInfo::Kind> otherKind(const QByteArray& start)
{
    if (start.startsWith('<'))
        return ExpositionInfo::Kind::Html;
    if (start.startsWith('{') || start.startsWith('['))
        return ExpositionInfo::Kind::Json;
    return std::nullopt;
}

} // namespace

ExpositionInfo ExpositionReader::read(const QByteArray& body)
{
    ExpositionInfo info;
    info.start = QString::fromUtf8(body.left(4 * StartShown).simplified()).left(StartShown);
    const QByteArray start = body.left(4 * StartShown).trimmed();
    if (const auto other = otherKind(start)) {
        info.kind = *other;
        info.line = 1;
        info.fault = tr("expected a metric's name, got “%1”").arg(QLatin1Char(start.front()));
        return info;
    }
    Reader reader;
    qsizetype begin = 0;
    while (begin < body.size() && info.fault.isEmpty()) {
        const qsizetype found = body.indexOf('\n', begin);
        const qsizetype end = found < 0 ? body.size() : found;
        ++info.line;
        info.fault = reader.line(QByteArrayView(body).sliced(begin, end - begin));
        if (found < 0 && info.fault.isEmpty())
            info.fault = tr("the last line is not ended: the answer was cut off");
        begin = end + 1;
    }
    info.samples = reader.samples();
    info.families = reader.families();
    info.kind = !info.fault.isEmpty() ? ExpositionInfo::Kind::Broken
        : info.samples == 0           ? ExpositionInfo::Kind::Empty
                                      : ExpositionInfo::Kind::Valid;
    if (info.fault.isEmpty())
        info.line = 0;
    return info;
}

} // namespace vigia::diagnostics
