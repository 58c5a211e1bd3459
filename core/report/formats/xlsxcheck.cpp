#include "core/report/formats/xlsxcheck.h"

#include <zlib.h>

namespace vigia::report {
namespace {

constexpr qsizetype EndSize = 22;
constexpr qsizetype EntrySize = 46;
constexpr qsizetype LocalSize = 30;
constexpr quint32 MostMember = 1U << 30;

/// Of `size` bytes, the lowest first; 0 when they are not all there.
quint32 numberAt(const QByteArray& bytes, qsizetype at, qsizetype size)
{
    if (at < 0 || at + size > bytes.size())
        return 0;
    quint32 number = 0;
    for (qsizetype i = at + size; i-- > at;)
        number = number << 8 | static_cast<quint8>(bytes[i]);
    return number;
}

quint32 u16(const QByteArray& bytes, qsizetype at)
{
    return numberAt(bytes, at, 2);
}

quint32 u32(const QByteArray& bytes, qsizetype at)
{
    return numberAt(bytes, at, 4);
}

struct Member
{
    quint32 method = 0;
    quint32 crc = 0;
    quint32 packed = 0;
    quint32 size = 0;
    qsizetype data = 0;
};

QByteArray unpacked(const QByteArray& zip, const Member& member)
{
    if (member.data < 0 || member.data + qsizetype(member.packed) > zip.size() || member.size > MostMember)
        return {};
    QByteArray packed = zip.mid(member.data, member.packed);
    if (member.method == 0)
        return packed;
    QByteArray out(qsizetype(member.size), Qt::Uninitialized);
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = member.packed;
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = member.size;
    const int end = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return end == Z_STREAM_END && stream.avail_out == 0 ? out : QByteArray();
}

/// Ends with the end tag of its first element.
bool isWholeXml(const QByteArray& xml)
{
    qsizetype at = xml.indexOf('<');
    while (at >= 0 && at + 1 < xml.size() && (xml[at + 1] == '?' || xml[at + 1] == '!'))
        at = xml.indexOf('<', at + 1);
    if (at < 0)
        return false;
    qsizetype end = at + 1;
    while (end < xml.size() && !QByteArray(" \t\r\n/>").contains(xml[end]))
        ++end;
    const QByteArray tail = xml.trimmed();
    return tail.endsWith(QByteArray("</" + xml.mid(at + 1, end - at - 1) + '>'))
        || (tail.endsWith("/>") && xml.lastIndexOf('<') == at);
}

bool isWholeMember(const QByteArray& zip, qsizetype entry)
{
    Member member {u16(zip, entry + 10), u32(zip, entry + 16), u32(zip, entry + 20), u32(zip, entry + 24), 0};
    const qsizetype local = u32(zip, entry + 42);
    if (local + LocalSize > zip.size() || u32(zip, local) != 0x04034b50)
        return false;
    member.data = local + LocalSize + u16(zip, local + 26) + u16(zip, local + 28);
    const QByteArray bytes = unpacked(zip, member);
    const auto* data = reinterpret_cast<const Bytef*>(bytes.constData());
    return !bytes.isEmpty()
        && crc32(crc32(0, nullptr, 0), data, static_cast<uInt>(bytes.size())) == member.crc
        && isWholeXml(bytes);
}

} // namespace

bool isWholeWorkbook(const QByteArray& zip)
{
    const qsizetype end = zip.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || end + EndSize > zip.size())
        return false;
    const quint32 count = u16(zip, end + 10);
    qsizetype entry = u32(zip, end + 16);
    for (quint32 i = 0; i < count; ++i) {
        if (entry + EntrySize > end || u32(zip, entry) != 0x02014b50 || !isWholeMember(zip, entry))
            return false;
        entry += EntrySize + u16(zip, entry + 28) + u16(zip, entry + 30) + u16(zip, entry + 32);
    }
    return count > 0;
}

} // namespace vigia::report
