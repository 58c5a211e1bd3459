#include "ui/report/pdf/pdffonts.h"

#include "ui/base/tabularfont.h"

#include <QFile>
#include <QFontDatabase>
#include <QtEndian>

namespace vigia::ui {
namespace {

/// Without the table of substitutions: a glyph that stands for another has no character of its own, and text
/// that is copied out of the file would lose it ("10:40" is shaped with a raised colon).
QByteArray withoutSubstitutions(QByteArray font)
{
    constexpr qsizetype Directory = 12;
    constexpr qsizetype Entry = 16;
    const qsizetype tables = font.size() < Directory ? 0 : qFromBigEndian<quint16>(font.constData() + 4);
    for (qsizetype at = Directory; at + Entry <= font.size() && at < Directory + tables * Entry;
         at += Entry) {
        if (QByteArrayView(font).sliced(at, 4) == QByteArrayView("GSUB"))
            font[at + 3] = 'X'; // keeps the order of the directory
    }
    return font;
}

QString added(const QByteArray& font)
{
    const QStringList families =
        QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFontFromData(font));
    return families.value(0);
}

QByteArray contentOf(const QString& resource)
{
    QFile file(QStringLiteral(":/report/fonts/") + resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList families()
{
    QStringList list;
    for (const char* face : {"Regular", "SemiBold"}) {
        const QByteArray font =
            contentOf(QStringLiteral("opentype/inter/Inter-%1.otf").arg(QLatin1String(face)));
        const QByteArray tabular = withTabularDigits(font);
        list << added(withoutSubstitutions(tabular.isEmpty() ? font : tabular));
    }
    list << added(contentOf(QStringLiteral("truetype/dejavu/DejaVuSans.ttf")));
    list.removeAll(QString());
    list.removeDuplicates();
    return list;
}

} // namespace

QFont pdfFont(double points, QFont::Weight weight)
{
    static const QStringList Families = families();
    QFont font;
    font.setFamilies(Families);
    font.setPixelSize(static_cast<int>(std::lround(pt(points))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::ForceOutline));
    return font;
}

} // namespace vigia::ui
