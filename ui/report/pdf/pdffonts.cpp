#include "ui/report/pdf/pdffonts.h"

#include "ui/base/tabularfont.h"

#include <QFile>
#include <QFontDatabase>
#include <QRawFont>
#include <QtEndian>

#include <bitset>
#include <memory>

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

const QString Regular = QStringLiteral("opentype/inter/Inter-Regular.otf");
const QString SemiBold = QStringLiteral("opentype/inter/Inter-SemiBold.otf");
const QString Fallback = QStringLiteral("truetype/dejavu/DejaVuSans.ttf");

QStringList families()
{
    QStringList list;
    for (const QString& face : {Regular, SemiBold}) {
        const QByteArray font = contentOf(face);
        const QByteArray tabular = withTabularDigits(font);
        list << added(withoutSubstitutions(tabular.isEmpty() ? font : tabular));
    }
    list << added(contentOf(Fallback));
    list.removeAll(QString());
    list.removeDuplicates();
    return list;
}

/// The characters of the first plane that some font has a sign for, or that are never drawn.
using Signs = std::bitset<0x10000>;

std::unique_ptr<Signs> signs()
{
    constexpr qreal AnySize = 12;
    auto known = std::make_unique<Signs>();
    for (const QString& file : {Regular, Fallback}) {
        const QRawFont font(contentOf(file), AnySize);
        for (uint c = 0; c < known->size(); ++c)
            if (font.supportsCharacter(c))
                known->set(c);
    }
    for (const char16_t c : {u'\n', u'\t', u'\u2028'})
        known->set(c);
    return known;
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

QString printable(const QString& text)
{
    static const std::unique_ptr<const Signs> Known = signs();
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i; // another plane: emoji and the like
        out += !c.isSurrogate() && Known->test(c.unicode()) ? c : QChar(QChar::ReplacementCharacter);
    }
    return out;
}

} // namespace vigia::ui
