#include "ui/base/tabularfont.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QStandardPaths>
#include <QtEndian>

#include <map>

namespace vigia::ui {
namespace {

/// Big-endian reads that answer 0 and remember it when they would leave the data.
class Reader
{
public:
    explicit Reader(QByteArrayView data)
        : m_data(data)
    {
    }

    bool ok() const { return m_ok; }

    quint32 u16(qsizetype at) { return read<quint16>(at); }

    quint32 u32(qsizetype at) { return read<quint32>(at); }

    QByteArrayView tag(qsizetype at)
    {
        if (at < 0 || at + 4 > m_data.size()) {
            m_ok = false;
            return {};
        }
        return m_data.sliced(at, 4);
    }

private:
    template<typename T>
    quint32 read(qsizetype at)
    {
        if (at < 0 || at + qsizetype(sizeof(T)) > m_data.size()) {
            m_ok = false;
            return 0;
        }
        return qFromBigEndian<T>(m_data.data() + at);
    }

    QByteArrayView m_data;
    bool m_ok = true;
};

struct Table
{
    qsizetype entry = -1; ///< of the table directory
    qsizetype offset = 0;
    qsizetype length = 0;
};

using GlyphMap = std::map<quint32, quint32>; // code point -> glyph
constexpr qsizetype MaxCodePoints = 200'000; // a broken cmap may claim billions

Table findTable(Reader& in, QByteArrayView tag)
{
    const quint32 count = in.u16(4);
    for (qsizetype i = 0; i < qsizetype(count); ++i) {
        const qsizetype entry = 12 + 16 * i;
        if (in.tag(entry) == tag)
            return {entry, qsizetype(in.u32(entry + 8)), qsizetype(in.u32(entry + 12))};
    }
    return {};
}

GlyphMap readCharacterMap(Reader& in, qsizetype cmap)
{
    GlyphMap glyphs;
    const quint32 subtables = in.u16(cmap + 2);
    for (qsizetype i = 0; i < qsizetype(subtables) && in.ok(); ++i) {
        const qsizetype sub = cmap + qsizetype(in.u32(cmap + 8 + 8 * i));
        if (in.u16(sub) != 12)
            continue;
        const quint32 groups = in.u32(sub + 12);
        for (qsizetype g = 0; g < qsizetype(groups) && in.ok(); ++g) {
            const quint32 first = in.u32(sub + 16 + 12 * g);
            const quint32 last = in.u32(sub + 20 + 12 * g);
            const quint32 glyph = in.u32(sub + 24 + 12 * g);
            if (last < first || last - first > 0xffff || glyphs.size() > MaxCodePoints)
                return {};
            for (quint32 code = first; code <= last; ++code)
                glyphs[code] = glyph + (code - first);
        }
        return in.ok() ? glyphs : GlyphMap {};
    }
    return {};
}

/// Position of `glyph` in a coverage table, or -1.
int coverageIndex(Reader& in, qsizetype coverage, quint32 glyph)
{
    const quint32 format = in.u16(coverage);
    const quint32 count = in.u16(coverage + 2);
    for (qsizetype i = 0; i < qsizetype(count) && in.ok(); ++i) {
        if (format == 1 && in.u16(coverage + 4 + 2 * i) == glyph)
            return int(i);
        if (format == 2) {
            const qsizetype range = coverage + 4 + 6 * i;
            if (in.u16(range) <= glyph && glyph <= in.u16(range + 2))
                return int(in.u16(range + 4) + glyph - in.u16(range));
        }
    }
    return -1;
}

/// What lookup number `index` of GSUB puts in place of `glyph`; the glyph itself when nothing.
quint32 substituted(Reader& in, qsizetype gsub, quint32 index, quint32 glyph)
{
    const qsizetype list = gsub + qsizetype(in.u16(gsub + 8));
    const qsizetype lookup = list + qsizetype(in.u16(list + 2 + 2 * qsizetype(index)));
    const bool isExtension = in.u16(lookup) == 7;
    const quint32 subtables = in.u16(lookup + 4);
    for (qsizetype i = 0; i < qsizetype(subtables) && in.ok(); ++i) {
        qsizetype sub = lookup + qsizetype(in.u16(lookup + 6 + 2 * i));
        const quint32 type = isExtension ? in.u16(sub + 2) : in.u16(lookup);
        if (isExtension)
            sub += qsizetype(in.u32(sub + 4));
        if (type != 1)
            continue;
        const int position = coverageIndex(in, sub + qsizetype(in.u16(sub + 2)), glyph);
        if (position < 0)
            continue;
        if (in.u16(sub) == 1)
            return (glyph + in.u16(sub + 4)) & 0xffffU;
        if (quint32(position) < in.u16(sub + 4))
            return in.u16(sub + 6 + 2 * position);
    }
    return glyph;
}

/// The lookups of feature "tnum"; empty when the font has none.
QList<quint32> tabularLookups(Reader& in, qsizetype gsub)
{
    QList<quint32> lookups;
    const qsizetype features = gsub + qsizetype(in.u16(gsub + 6));
    const quint32 count = in.u16(features);
    for (qsizetype i = 0; i < qsizetype(count) && in.ok(); ++i) {
        if (in.tag(features + 2 + 6 * i) != QByteArrayView("tnum"))
            continue;
        const qsizetype feature = features + qsizetype(in.u16(features + 6 + 6 * i));
        const quint32 size = in.u16(feature + 2);
        for (qsizetype k = 0; k < qsizetype(size) && in.ok(); ++k)
            lookups.append(in.u16(feature + 4 + 2 * k));
        break;
    }
    return lookups;
}

void append16(QByteArray& out, quint32 value)
{
    const auto big = qToBigEndian(quint16(value));
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void append32(QByteArray& out, quint32 value)
{
    const auto big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

/// A cmap table with one subtable of format 12.
QByteArray characterMapTable(const GlyphMap& glyphs)
{
    QByteArray groups;
    quint32 count = 0;
    for (auto it = glyphs.begin(); it != glyphs.end();) {
        const auto [first, glyph] = *it;
        quint32 last = first;
        for (++it; it != glyphs.end() && it->first == last + 1 && it->second == glyph + (it->first - first);
             ++it)
            last = it->first;
        append32(groups, first);
        append32(groups, last);
        append32(groups, glyph);
        ++count;
    }
    QByteArray table;
    append16(table, 0);
    append16(table, 2);
    // Unicode and Windows, one subtable. Without a Unicode one FreeType would make its own of the glyphs'
    // names.
    constexpr quint32 Subtable = 20;
    append16(table, 0);
    append16(table, 4);
    append32(table, Subtable);
    append16(table, 3);
    append16(table, 10);
    append32(table, Subtable);
    append16(table, 12);
    append16(table, 0);
    append32(table, 16 + quint32(groups.size()));
    append32(table, 0);
    append32(table, count);
    return table + groups;
}

/// "Inter" becomes "Vigia" in the name table, as long and in both encodings.
void rename(QByteArray& font, const Table& names)
{
    QByteArray table = font.mid(names.offset, names.length);
    table.replace(QByteArray("\0I\0n\0t\0e\0r", 10), QByteArray("\0V\0i\0g\0i\0a", 10));
    table.replace(QByteArray("Inter"), QByteArray("Vigia"));
    font.replace(names.offset, names.length, table);
}

} // namespace

QByteArray withTabularDigits(const QByteArray& font)
{
    Reader in(font);
    const Table cmap = findTable(in, "cmap");
    const Table gsub = findTable(in, "GSUB");
    const Table names = findTable(in, "name");
    if (cmap.entry < 0 || gsub.entry < 0 || names.entry < 0 || names.offset + names.length > font.size())
        return {};
    GlyphMap glyphs = readCharacterMap(in, cmap.offset);
    bool changed = false;
    for (const quint32 lookup : tabularLookups(in, gsub.offset)) {
        for (quint32 digit = '0'; digit <= '9' && glyphs.contains(digit); ++digit) {
            const quint32 tabular = substituted(in, gsub.offset, lookup, glyphs[digit]);
            changed |= tabular != glyphs[digit];
            glyphs[digit] = tabular;
        }
    }
    if (!changed || !in.ok())
        return {};

    QByteArray copy = font;
    rename(copy, names);
    copy.append(QByteArray((4 - copy.size() % 4) % 4, '\0'));
    const QByteArray table = characterMapTable(glyphs);
    qToBigEndian(quint32(copy.size()), copy.data() + cmap.entry + 8);
    qToBigEndian(quint32(table.size()), copy.data() + cmap.entry + 12);
    return copy + table;
}

QStringList textFamilies()
{
    static const QStringList families = [] {
        QStringList list;
        const QStringList roots = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
        const QStringList faces {QStringLiteral("Inter-Regular.otf"), QStringLiteral("Inter-Medium.otf"),
                                 QStringLiteral("Inter-SemiBold.otf"), QStringLiteral("Inter-Bold.otf")};
        for (const QString& root : roots) {
            const QDir folder(root + QStringLiteral("/fonts/opentype/inter"));
            for (const QString& face : faces) {
                QFile file(folder.filePath(face));
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray copy = withTabularDigits(file.readAll());
                if (!copy.isEmpty() && QFontDatabase::addApplicationFontFromData(copy) >= 0
                    && !list.contains(QStringLiteral("Vigia")))
                    list.append(QStringLiteral("Vigia"));
            }
            if (!list.isEmpty())
                break;
        }
        return list << QStringLiteral("Inter") << QStringLiteral("Noto Sans")
                    << QStringLiteral("DejaVu Sans");
    }();
    return families;
}

} // namespace vigia::ui
