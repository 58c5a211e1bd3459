#include "tests/translations/tsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace vigia::test {

namespace {

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.isPlural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

Result<QList<TsMessage>> readTsFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, path + QStringLiteral(": ") + file.errorString());
    QList<TsMessage> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        return fail(ErrorCode::InvalidData, path + QStringLiteral(": ") + xml.errorString());
    return messages;
}

QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9]+|%n"));
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places << it.next().captured();
    places.sort();
    return places;
}

} // namespace vigia::test
