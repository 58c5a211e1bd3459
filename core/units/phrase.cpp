#include "core/units/phrase.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vigia::units {

namespace {

// Noncharacters, which no text from outside may hold: a phrase is Begin, its fields and values with Next
// between them, End. The source's "%" is Percent there, so that arg() finds the values' places alone.
constexpr QChar Begin(0xFDD0);
constexpr QChar Next(0xFDD1);
constexpr QChar End(0xFDD2);
constexpr QChar Percent(0xFDD3);
constexpr qsizetype MaxValues = 20;

/// Set while this thread words a phrase: then the catalogue is meant.
thread_local bool isWording = false;

struct Part
{
    bool isPhrase = false;
    QString text; ///< plain, or the source
    QString context;
    QString comment;
    int count = -1; ///< for the plural; -1 = there is none
    QList<QList<Part>> values;
};

using Parts = QList<Part>;

bool isMark(QChar letter)
{
    return letter == Begin || letter == Next || letter == End || letter == Percent;
}

QString unmarked(QString text)
{
    text.removeIf([](QChar letter) { return isMark(letter); });
    return text;
}

const QRegularExpression& places()
{
    static const QRegularExpression expression(QStringLiteral("%(L?)([1-9][0-9]?)"));
    return expression;
}

/// The numbers of "%1" "%2"…, every one once and in order.
QList<int> numbers(const QString& source)
{
    QList<int> found;
    for (auto it = places().globalMatch(source); it.hasNext();) {
        const int number = it.next().capturedView(2).toInt();
        if (!found.contains(number))
            found.append(number);
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Takes a kept text apart.
class Parser
{
public:
    explicit Parser(const QString& text)
        : m_text(text)
    {
    }

    Parts all()
    {
        Parts parts;
        while (m_at < m_text.size()) {
            parts += some(0);
            ++m_at; // a stray mark
        }
        return parts;
    }

private:
    /// Up to Next, End or the text's end.
    Parts some(int depth)
    {
        Parts parts;
        QString plain;
        const auto settle = [&] {
            if (!plain.isEmpty())
                parts.append({false, std::exchange(plain, {}), {}, {}, -1, {}});
        };
        while (m_at < m_text.size() && m_text[m_at] != Next && m_text[m_at] != End) {
            if (m_text[m_at] != Begin) {
                if (m_text[m_at] != Percent)
                    plain += m_text[m_at];
                ++m_at;
                continue;
            }
            ++m_at;
            settle();
            if (depth < Phrase::MaxDepth)
                parts.append(phrase(depth + 1));
        }
        settle();
        return parts;
    }

    Part phrase(int depth)
    {
        Part part;
        part.isPhrase = true;
        part.context = field();
        part.text = field();
        part.comment = field();
        bool isCounted = false;
        const int count = field().toInt(&isCounted);
        part.count = isCounted ? std::max(count, 0) : -1;
        while (m_at > 0 && m_at <= m_text.size() && m_text[m_at - 1] == Next) {
            part.values.append(some(depth));
            ++m_at;
        }
        return part;
    }

    /// Leaves the place behind the mark that ends it.
    QString field()
    {
        if (m_at > 0 && m_at <= m_text.size() && m_text[m_at - 1] == End)
            return {};
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != Next && m_text[m_at] != End)
            ++m_at;
        QString text = m_text.mid(begin, m_at - begin);
        ++m_at;
        return unmarked(text.replace(Percent, u'%'));
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

QString kept(const Parts& parts)
{
    QString text;
    for (const Part& part : parts) {
        if (!part.isPhrase) {
            text += unmarked(part.text);
            continue;
        }
        text += Begin + unmarked(part.context) + Next + unmarked(part.text).replace(u'%', Percent) + Next
            + unmarked(part.comment) + Next + (part.count < 0 ? QString() : QString::number(part.count));
        for (const Parts& value : part.values)
            text += Next + kept(value);
        text += End;
    }
    return text;
}

/// A value at "%L1": numbers as the language writes them.
QString localised(const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const qsizetype point = value.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : static_cast<int>(value.size() - point - 1);
    return isNumber && decimals <= 6 ? QLocale().toString(number, 'f', decimals) : value;
}

/// The template with its values. What a value says is never taken for a place.
QString filled(const QString& wording, const QList<int>& order, const QStringList& values)
{
    QString text;
    qsizetype end = 0;
    for (auto it = places().globalMatch(wording); it.hasNext() && text.size() < Phrase::MaxText;) {
        const auto match = it.next();
        const qsizetype index = order.indexOf(match.capturedView(2).toInt());
        text += wording.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (index < 0 || index >= values.size()) {
            text += match.captured();
            continue;
        }
        QString value = match.capturedView(1).isEmpty() ? values[index] : localised(values[index]);
        // A whole sentence amid another one.
        if (value.endsWith(u'.') && end < wording.size() && wording[end] == u'.')
            value.chop(1);
        text += value;
    }
    text += wording.mid(end);
    return text.left(Phrase::MaxText);
}

QString counted(QString source, int count)
{
    return count < 0 ? source
                     : source.replace(QStringLiteral("%n"), QString::number(count))
                           .replace(QStringLiteral("%Ln"), QLocale().toString(count));
}

QString worded(const Parts& parts, bool isTranslated)
{
    QString text;
    for (const Part& part : parts) {
        if (text.size() >= Phrase::MaxText)
            break;
        if (!part.isPhrase) {
            text += part.text;
            continue;
        }
        QStringList values;
        for (const Parts& value : part.values)
            values.append(worded(value, isTranslated));
        const QString wording = isTranslated
            ? QCoreApplication::translate(
                part.context.toUtf8().constData(), part.text.toUtf8().constData(),
                part.comment.isEmpty() ? nullptr : part.comment.toUtf8().constData(), part.count)
            : counted(part.text, part.count);
        text += filled(wording, numbers(part.text), values);
    }
    return text.left(Phrase::MaxText);
}

QJsonArray toJson(const Parts& parts)
{
    QJsonArray array;
    for (const Part& part : parts) {
        if (!part.isPhrase) {
            array.append(part.text);
            continue;
        }
        QJsonObject object {{QStringLiteral("context"), part.context}, {QStringLiteral("source"), part.text}};
        if (!part.comment.isEmpty())
            object.insert(QStringLiteral("comment"), part.comment);
        if (part.count >= 0)
            object.insert(QStringLiteral("count"), part.count);
        QJsonArray values;
        for (const Parts& value : part.values)
            values.append(toJson(value));
        if (!values.isEmpty())
            object.insert(QStringLiteral("values"), values);
        array.append(object);
    }
    return array;
}

/// nullopt: another form.
std::optional<Parts> partsFrom(const QJsonArray& array, int depth)
{
    if (depth > Phrase::MaxDepth)
        return std::nullopt;
    Parts parts;
    for (const QJsonValue& value : array) {
        if (value.isString()) {
            parts.append({false, value.toString(), {}, {}, -1, {}});
            continue;
        }
        const QJsonValue comment = value[QStringLiteral("comment")];
        const QJsonValue count = value[QStringLiteral("count")];
        const QJsonValue values = value[QStringLiteral("values")];
        Part part {true,
                   value[QStringLiteral("source")].toString(),
                   value[QStringLiteral("context")].toString(),
                   comment.toString(),
                   count.toInt(-1),
                   {}};
        if (part.text.isEmpty() || part.context.isEmpty() || !(comment.isString() || comment.isUndefined())
            || !(count.isUndefined() || part.count >= 0) || !(values.isArray() || values.isUndefined())
            || values.toArray().size() > MaxValues)
            return std::nullopt;
        for (const QJsonValue& each : values.toArray()) {
            auto inner = each.isArray() ? partsFrom(each.toArray(), depth + 1) : std::nullopt;
            if (!inner)
                return std::nullopt;
            part.values.append(std::move(*inner));
        }
        parts.append(std::move(part));
    }
    return parts;
}

QString phraseKey(const QString& key)
{
    return key + QStringLiteral("_phrase");
}

bool isPlain(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), isMark);
}

} // namespace

QString Phrase::text(const QString& kept)
{
    if (isPlain(kept))
        return kept;
    const bool was = std::exchange(isWording, true);
    QString text = worded(Parser(kept).all(), true);
    isWording = was;
    return text;
}

QString Phrase::source(const QString& kept)
{
    return isPlain(kept) ? kept : worded(Parser(kept).all(), false);
}

QJsonArray Phrase::toJson(const QString& kept)
{
    return kept.contains(Begin) ? units::toJson(Parser(kept).all()) : QJsonArray();
}

QString Phrase::fromJson(const QJsonArray& parts)
{
    const auto read = partsFrom(parts, 0);
    return read && !read->isEmpty() ? kept(*read) : QString();
}

void Phrase::insert(QJsonObject& object, const QString& key, const QString& kept)
{
    object.insert(key, source(kept));
    if (const QJsonArray parts = toJson(kept); !parts.isEmpty())
        object.insert(phraseKey(key), parts);
}

QString Phrase::of(const QJsonObject& object, const QString& key)
{
    const QString kept = fromJson(object.value(phraseKey(key)).toArray());
    return kept.isNull() ? object.value(key).toString() : kept;
}

QString PhraseTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const
{
    if (isWording)
        return QTranslator::translate(context, sourceText, disambiguation, n);
    const QString source = QString::fromUtf8(sourceText);
    QString text = Begin + QString::fromUtf8(context) + Next + QString(source).replace(u'%', Percent) + Next
        + QString::fromUtf8(disambiguation) + Next + (n < 0 ? QString() : QStringLiteral("%n"));
    // The places of the values are left to the arg() of whoever asked.
    for (const int number : numbers(source))
        text += Next + QString(u'%') + QString::number(number);
    return text + End;
}

} // namespace vigia::units
