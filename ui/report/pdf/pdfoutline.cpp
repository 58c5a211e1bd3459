#include "ui/report/pdf/pdfoutline.h"

#include <QList>
#include <QRegularExpression>
#include <QStringBuilder>

#include <map>
#include <optional>

namespace vigia::ui {
namespace {

/// What an update must know of the document before it.
struct Known
{
    qint64 xref = 0;
    int size = 0; ///< the next object's number
    int root = 0;
    QByteArray catalog; ///< its dictionary
    QByteArray rest; ///< of the trailer: /Info and /ID
    QList<int> pages;
    QList<int> annotations; ///< the list of each page
};

/// The first group of the first match.
std::optional<QByteArray> captured(const QByteArray& text, const char* pattern)
{
    const auto match =
        QRegularExpression(QLatin1String(pattern), QRegularExpression::DotMatchesEverythingOption)
            .match(QString::fromLatin1(text));
    return match.hasMatch() ? std::optional(match.captured(1).toLatin1()) : std::nullopt;
}

/// Between "N 0 obj" and "endobj"; `table` says where each object begins.
QByteArray objectAt(const QByteArray& pdf, const QByteArray& table, int number)
{
    constexpr qsizetype Entry = 20;
    const qint64 at = table.mid(number * Entry, 10).toLongLong();
    const QByteArray head = QByteArray::number(number) + " 0 obj\n";
    if (at <= 0 || pdf.mid(at, head.size()) != head)
        return {};
    const qsizetype end = pdf.indexOf("\nendobj", at);
    return end < 0 ? QByteArray() : pdf.mid(at + head.size(), end - at - head.size());
}

std::optional<Known> read(const QByteArray& pdf)
{
    const qsizetype trailerAt = pdf.lastIndexOf("\ntrailer");
    if (trailerAt < 0)
        return {};
    const QByteArray trailer = pdf.mid(trailerAt);
    Known known;
    known.xref = captured(trailer, "startxref\\s+(\\d+)").value_or("0").toLongLong();
    known.size = captured(trailer, "/Size (\\d+)").value_or("0").toInt();
    known.root = captured(trailer, "/Root (\\d+) 0 R").value_or("0").toInt();
    const auto info = captured(trailer, "(/Info \\d+ 0 R)");
    const auto id = captured(trailer, "(/ID \\[[^\\]]*\\])");
    const QByteArray head = "xref\n0 " + QByteArray::number(known.size) + " \n";
    const QByteArray plainHead = "xref\n0 " + QByteArray::number(known.size) + '\n';
    QByteArray table;
    for (const QByteArray& one : {head, plainHead})
        if (pdf.mid(known.xref, one.size()) == one)
            table = pdf.mid(known.xref + one.size());
    if (table.isEmpty() || known.size <= 0)
        return {};
    known.rest = info.value_or(QByteArray()) + '\n' + id.value_or(QByteArray());
    known.catalog = objectAt(pdf, table, known.root);
    const int tree = captured(known.catalog, "/Pages (\\d+) 0 R").value_or("0").toInt();
    const QByteArray kids = captured(objectAt(pdf, table, tree), "/Kids\\s*\\[([^\\]]*)\\]").value_or("");
    for (const QByteArray& kid : kids.simplified().split('R')) {
        const int page = kid.trimmed().split(' ').value(0).toInt();
        if (page <= 0)
            continue;
        known.pages.append(page);
        known.annotations.append(
            captured(objectAt(pdf, table, page), "/Annots (\\d+) 0 R").value_or("0").toInt());
    }
    const bool isKnown = known.catalog.startsWith("<<") && !known.pages.isEmpty();
    return isKnown ? std::optional(known) : std::nullopt;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// As UTF-16, in hexadecimal: no character of a title means anything there.
QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode() + 0x10000, 16).right(4).toUpper();
    return hex + '>';
}

} // namespace

QByteArray withPlaces(const QByteArray& pdf, const std::vector<PdfPlace>& places, double pageHeight)
{
    const std::optional<Known> known = read(pdf);
    if (!known || places.empty())
        return pdf;
    std::map<int, QByteArray> objects;
    const int outlines = known->size;
    const int first = outlines + 1;
    const int count = static_cast<int>(places.size());
    int next = first + count;
    std::map<int, QByteArray> lists;
    for (int i = 0; i < count; ++i) {
        const PdfPlace& place = places[static_cast<std::size_t>(i)];
        const QByteArray target = "/Dest [" + reference(known->pages.value(place.page - 1)) + " /XYZ 0 "
            + number(pageHeight - place.top) + " null]";
        objects[first + i] = "<< /Title " + textString(place.title) + " /Parent " + reference(outlines) + ' '
            + (i > 0 ? "/Prev " + reference(first + i - 1) + ' ' : QByteArray())
            + (i + 1 < count ? "/Next " + reference(first + i + 1) + ' ' : QByteArray()) + target + " >>";
        const int list = known->annotations.value(place.linkPage - 1);
        if (list <= 0)
            continue;
        objects[next] = "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect ["
            + number(place.link.left()) + ' ' + number(pageHeight - place.link.bottom()) + ' '
            + number(place.link.right()) + ' ' + number(pageHeight - place.link.top()) + "] " + target
            + " >>";
        lists[list] += reference(next++) + ' ';
    }
    for (const auto& [list, links] : lists)
        objects[list] = '[' + links + ']';
    objects[outlines] = "<< /Type /Outlines /First " + reference(first) + " /Last "
        + reference(first + count - 1) + " /Count " + QByteArray::number(count) + " >>";
    objects[known->root] =
        "<<\n/Outlines " + reference(outlines) + "\n/PageMode /UseOutlines" + known->catalog.mid(2);

    QByteArray out = pdf;
    QByteArray table = "xref\n";
    for (const auto& [object, content] : objects) {
        table += QByteArray::number(object) + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0')
            + " 00000 n \n";
        out += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
    }
    const QByteArray begin = QByteArray::number(out.size());
    return out + table + "trailer\n<<\n/Size " + QByteArray::number(next) + "\n/Root "
        + reference(known->root) + '\n' + known->rest + "\n/Prev " + QByteArray::number(known->xref)
        + "\n>>\nstartxref\n" + begin + "\n%%EOF\n";
}

} // namespace vigia::ui
