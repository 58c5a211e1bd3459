#include "core/celery/pythonrepr.h"

#include <QJsonObject>
#include <QLocale>

namespace vigia::celery {

namespace {

const QString Separator = QStringLiteral(", ");

QString escaped(QChar c)
{
    if (c == u'\\')
        return QStringLiteral("\\\\");
    if (c == u'\n')
        return QStringLiteral("\\n");
    if (c == u'\r')
        return QStringLiteral("\\r");
    if (c == u'\t')
        return QStringLiteral("\\t");
    if (c.isPrint() || c.isSurrogate())
        return c;
    return c.unicode() < 0x100 ? QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'))
                               : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

QString quoted(const QString& text)
{
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString result = quote;
    for (const QChar c : text) {
        if (c == quote)
            result += u'\\' % c;
        else
            result += escaped(c);
    }
    return result + quote;
}

class ReprWriter
{
public:
    explicit ReprWriter(qsizetype maxLength)
        : m_maxLength(maxLength)
    {
    }

    void write(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            m_text += value.toBool() ? QStringLiteral("True") : QStringLiteral("False");
            return;
        case QJsonValue::Double:
            writeNumber(value);
            return;
        case QJsonValue::String:
            // Cut before it is escaped: a text of megabytes is not walked for what nobody sees.
            m_text += quoted(value.toString().left(m_maxLength));
            return;
        case QJsonValue::Array:
            writeItems(value.toArray(), u'[', u']');
            return;
        case QJsonValue::Object:
            writeObject(value.toObject());
            return;
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            break;
        }
        m_text += QStringLiteral("None");
    }

    void writeItems(const QJsonArray& items, QChar open, QChar close)
    {
        m_text += open;
        for (qsizetype i = 0; i < items.size() && !isFull(); ++i) {
            if (i > 0)
                m_text += Separator;
            write(items[i]);
        }
        if (open == u'(' && items.size() == 1)
            m_text += u',';
        m_text += close;
    }

    QString take()
    {
        if (m_text.size() > m_maxLength)
            m_text = m_text.left(m_maxLength) + QStringLiteral("...");
        return std::move(m_text);
    }

private:
    bool isFull() const { return m_text.size() > m_maxLength; }

    void writeNumber(const QJsonValue& value)
    {
        const double number = value.toDouble();
        const qint64 integer = value.toInteger();
        if (number == static_cast<double>(integer))
            m_text += QString::number(integer);
        else
            m_text += QString::number(number, 'g', QLocale::FloatingPointShortest);
    }

    void writeObject(const QJsonObject& object)
    {
        m_text += u'{';
        bool isFirst = true;
        for (auto it = object.begin(); it != object.end() && !isFull(); ++it) {
            if (!isFirst)
                m_text += Separator;
            isFirst = false;
            m_text += quoted(it.key()) + QStringLiteral(": ");
            write(it.value());
        }
        m_text += u'}';
    }

    qsizetype m_maxLength;
    QString m_text;
};

} // namespace

QString pythonRepr(const QJsonValue& value, qsizetype maxLength)
{
    ReprWriter writer(maxLength);
    writer.write(value);
    return writer.take();
}

QString pythonTupleRepr(const QJsonArray& args, qsizetype maxLength)
{
    ReprWriter writer(maxLength);
    writer.writeItems(args, u'(', u')');
    return writer.take();
}

} // namespace vigia::celery
