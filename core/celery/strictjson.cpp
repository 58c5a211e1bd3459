#include "core/celery/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::celery {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CeleryJson)
};

bool isNumberByte(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

class Rewriter
{
public:
    explicit Rewriter(QByteArrayView text)
        : m_text(text)
    {
        m_result.reserve(text.size() + 16);
    }

    QByteArray rewrite()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"')
                takeString();
            else if (c == 'N' || c == 'I' || c == '-' || (c >= '0' && c <= '9'))
                takeToken();
            else
                m_result += m_text[m_at++];
        }
        return std::move(m_result);
    }

private:
    void takeString()
    {
        m_result += m_text[m_at++];
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\')
                takeEscape();
            else
                m_result += m_text[m_at++];
        }
        if (m_at < m_text.size())
            m_result += m_text[m_at++];
    }

    void takeEscape()
    {
        if (m_text.sliced(m_at).size() < 6 || m_text[m_at + 1] != 'u') {
            const qsizetype size = std::min<qsizetype>(2, m_text.size() - m_at);
            m_result += m_text.sliced(m_at, size);
            m_at += size;
            return;
        }
        const ushort first = unitAt(m_at);
        const bool isPair = QChar::isHighSurrogate(first) && QChar::isLowSurrogate(unitAt(m_at + 6));
        const qsizetype size = isPair ? 12 : 6;
        if (!isPair && QChar::isSurrogate(first))
            m_result += "\\ufffd";
        else
            m_result += m_text.sliced(m_at, size);
        m_at += size;
    }

    /// The code unit of the \uXXXX there, 0 when there is none.
    ushort unitAt(qsizetype at) const
    {
        if (m_text.size() - at < 6 || m_text[at] != '\\' || m_text[at + 1] != 'u')
            return 0;
        return m_text.sliced(at + 2, 4).toByteArray().toUShort(nullptr, 16);
    }

    void takeToken()
    {
        for (const QByteArrayView word :
             {QByteArrayView("NaN"), QByteArrayView("Infinity"), QByteArrayView("-Infinity")})
            if (m_text.sliced(m_at).startsWith(word)) {
                quote(word.size());
                return;
            }
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isNumberByte(m_text[end]))
            ++end;
        const QByteArray number = m_text.sliced(m_at, end - m_at).toByteArray();
        bool fits = true;
        // Only long ones are worth a look; an integer that needs more than 64 bits keeps its digits.
        if (number.size() > 18 && number.indexOf('.') < 0 && number.toLower().indexOf('e') < 0)
            std::ignore = number.toLongLong(&fits);
        if (!fits) {
            quote(number.size());
            return;
        }
        m_result += number;
        m_at = end;
    }

    void quote(qsizetype size)
    {
        m_result += '"';
        m_result += m_text.sliced(m_at, size);
        m_result += '"';
        m_at += size;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_result;
};

} // namespace

QByteArray strictJson(QByteArrayView pythonJson)
{
    return Rewriter(pythonJson).rewrite();
}

Result<QJsonValue> parsePythonJson(QByteArrayView text)
{
    QJsonParseError error;
    // In an array, so that a bare value parses too.
    const QJsonDocument document = QJsonDocument::fromJson('[' + strictJson(text) + ']', &error);
    const QJsonArray array = document.array();
    if (error.error != QJsonParseError::NoError || array.size() != 1)
        return fail(ErrorCode::InvalidData, Tr::tr("A message of Celery is not valid JSON."),
                    error.errorString() % QStringLiteral(" at ") % QString::number(error.offset), "NotJson");
    return array.first();
}

QByteArray compactJson(const QJsonValue& value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    QByteArray text = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

} // namespace vigia::celery
