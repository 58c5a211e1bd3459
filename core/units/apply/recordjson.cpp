#include "core/units/apply/recordjson.h"

#include "core/units/phrase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::units {

namespace {

QString text(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString kindWord(FileState::Kind kind)
{
    switch (kind) {
    case FileState::Kind::File:
        return QStringLiteral("file");
    case FileState::Kind::Link:
        return QStringLiteral("link");
    case FileState::Kind::Folder:
        break;
    }
    return QStringLiteral("folder");
}

QJsonArray toJson(const FileStates& files)
{
    QJsonArray array;
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        QJsonObject object {{QStringLiteral("path"), file.key()},
                            {QStringLiteral("kind"), kindWord(file->kind)},
                            {QStringLiteral("mode"), static_cast<qint64>(file->mode)},
                            {QStringLiteral("uid"), static_cast<qint64>(file->uid)},
                            {QStringLiteral("gid"), static_cast<qint64>(file->gid)},
                            {QStringLiteral("mark"), file->mark()}};
        if (file->kind == FileState::Kind::File)
            object.insert(QStringLiteral("content"), QString::fromLatin1(file->content.toBase64()));
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const MachineState& state)
{
    QJsonArray units;
    for (const UnitState& unit : state.units)
        units.append(QJsonObject {{QStringLiteral("unit"), unit.unit},
                                  {QStringLiteral("active"), unit.active},
                                  {QStringLiteral("enabled"), unit.enabled}});
    return {{QStringLiteral("files"), toJson(state.files)}, {QStringLiteral("units"), units}};
}

QJsonObject worded(QJsonObject object, const char* key, const QString& text)
{
    Phrase::insert(object, QLatin1String(key), text);
    return object;
}

QJsonObject toJson(const MoveInfo& move)
{
    QJsonArray steps;
    for (const MoveStep& step : move.steps)
        steps.append(worded({{QStringLiteral("id"), step.id},
                             {QStringLiteral("state"), step.state},
                             {QStringLiteral("began"), text(step.began)},
                             {QStringLiteral("ended"), text(step.ended)}},
                            "detail", step.detail));
    QJsonArray proofs;
    for (const MoveProof& proof : move.proofs)
        proofs.append(worded({{QStringLiteral("check"), proof.check},
                              {QStringLiteral("subject"), proof.subject},
                              {QStringLiteral("result"), proof.result}},
                             "evidence", proof.evidence));
    return worded({{QStringLiteral("id"), move.id},
                   {QStringLiteral("kind"),
                    move.kind == MoveKind::Apply ? QStringLiteral("apply") : QStringLiteral("revert")},
                   {QStringLiteral("state"), move.state},
                   {QStringLiteral("who"), move.who},
                   {QStringLiteral("began"), text(move.began)},
                   {QStringLiteral("ended"), text(move.ended)},
                   {QStringLiteral("steps"), steps},
                   {QStringLiteral("proofs"), proofs}},
                  "cause", move.cause);
}

/// Takes an object apart; remembers the first thing that is missing or of another kind.
class Reader
{
public:
    explicit Reader(QString& fault)
        : m_fault(fault)
    {
    }

    QString string(const QJsonObject& object, const char* key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        check(value.isString(), key);
        return value.toString();
    }

    QString phrase(const QJsonObject& object, const char* key)
    {
        string(object, key);
        return Phrase::of(object, QLatin1String(key));
    }

    QDateTime time(const QJsonObject& object, const char* key)
    {
        const QString value = string(object, key);
        if (value.isEmpty())
            return {};
        const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        check(time.isValid(), key);
        return time.toUTC();
    }

    quint32 number(const QJsonObject& object, const char* key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        const qint64 number = value.toInteger(-1);
        check(number >= 0 && number <= std::numeric_limits<quint32>::max(), key);
        return static_cast<quint32>(number);
    }

    bool flag(const QJsonObject& object, const char* key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        check(value.isBool(), key);
        return value.toBool();
    }

    QJsonObject object(const QJsonObject& parent, const char* key)
    {
        const QJsonValue value = parent.value(QLatin1String(key));
        check(value.isObject(), key);
        return value.toObject();
    }

    QJsonArray array(const QJsonObject& parent, const char* key)
    {
        const QJsonValue value = parent.value(QLatin1String(key));
        check(value.isArray(), key);
        return value.toArray();
    }

    QStringList strings(const QJsonObject& parent, const char* key)
    {
        QStringList list;
        for (const QJsonValue& value : array(parent, key)) {
            check(value.isString(), key);
            list.append(value.toString());
        }
        return list;
    }

    void check(bool holds, const char* key)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = QLatin1String(key);
    }

private:
    QString& m_fault;
};

FileStates filesFrom(Reader& reader, const QJsonArray& array)
{
    FileStates files;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        FileState state;
        const QString kind = reader.string(object, "kind");
        if (kind == QStringLiteral("file")) {
            const auto content = QByteArray::fromBase64Encoding(reader.string(object, "content").toLatin1(),
                                                                QByteArray::AbortOnBase64DecodingErrors);
            reader.check(content.decodingStatus == QByteArray::Base64DecodingStatus::Ok, "content");
            state.content = content.decoded;
        } else if (kind == QStringLiteral("link")) {
            state.kind = FileState::Kind::Link;
            state.target = reader.string(object, "mark");
        } else {
            state.kind = FileState::Kind::Folder;
            reader.check(kind == QStringLiteral("folder"), "kind");
        }
        state.mode = reader.number(object, "mode");
        state.uid = reader.number(object, "uid");
        state.gid = reader.number(object, "gid");
        reader.check(reader.string(object, "mark") == state.mark(), "mark");
        files.insert(reader.string(object, "path"), state);
    }
    return files;
}

MachineState machineFrom(Reader& reader, const QJsonObject& object)
{
    MachineState state;
    state.files = filesFrom(reader, reader.array(object, "files"));
    for (const QJsonValue& value : reader.array(object, "units")) {
        const QJsonObject unit = value.toObject();
        state.units.append(
            {reader.string(unit, "unit"), reader.string(unit, "active"), reader.string(unit, "enabled"), {}});
    }
    return state;
}

MoveInfo moveFrom(Reader& reader, const QJsonObject& object)
{
    MoveInfo move;
    move.id = reader.string(object, "id");
    const QString kind = reader.string(object, "kind");
    move.kind = kind == QStringLiteral("apply") ? MoveKind::Apply : MoveKind::Revert;
    reader.check(kind == QStringLiteral("apply") || kind == QStringLiteral("revert"), "kind");
    move.state = reader.string(object, "state");
    move.cause = reader.phrase(object, "cause");
    move.who = reader.string(object, "who");
    move.began = reader.time(object, "began");
    move.ended = reader.time(object, "ended");
    for (const QJsonValue& value : reader.array(object, "steps")) {
        const QJsonObject step = value.toObject();
        move.steps.append({reader.string(step, "id"), reader.string(step, "state"),
                           reader.phrase(step, "detail"), reader.time(step, "began"),
                           reader.time(step, "ended")});
    }
    for (const QJsonValue& value : reader.array(object, "proofs")) {
        const QJsonObject proof = value.toObject();
        move.proofs.append({reader.string(proof, "check"), reader.string(proof, "subject"),
                            reader.string(proof, "result"), reader.phrase(proof, "evidence")});
    }
    return move;
}

} // namespace

QByteArray RecordJson::write(const MoveRecord& record)
{
    QJsonArray paused;
    for (const PausedNode& node : record.paused)
        paused.append(QJsonObject {{QStringLiteral("node"), node.node},
                                   {QStringLiteral("queues"), QJsonArray::fromStringList(node.queues)}});
    QJsonObject object {{QStringLiteral("version"), Version},
                        {QStringLiteral("move"), toJson(record.move)},
                        {QStringLiteral("reason"), record.reason},
                        {QStringLiteral("backward"), record.isBackward},
                        {QStringLiteral("before"), toJson(record.before)},
                        {QStringLiteral("written"), toJson(record.written)},
                        {QStringLiteral("planned"), QJsonArray::fromStringList(record.planned)},
                        {QStringLiteral("paused"), paused}};
    if (record.former)
        object.insert(QStringLiteral("former"), toJson(*record.former));
    return QJsonDocument(object).toJson();
}

Result<MoveRecord> RecordJson::read(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return fail(ErrorCode::InvalidData, tr("it is damaged or cut off"), error.errorString());
    const QJsonObject object = document.object();
    QString fault;
    Reader reader(fault);
    const quint32 version = reader.number(object, "version");
    if (fault.isEmpty() && version != Version)
        return fail(ErrorCode::InvalidData,
                    tr("it has version %1, and this program knows version %2").arg(version).arg(Version));
    MoveRecord record;
    record.move = moveFrom(reader, reader.object(object, "move"));
    record.reason = reader.string(object, "reason");
    record.isBackward = reader.flag(object, "backward");
    record.before = machineFrom(reader, reader.object(object, "before"));
    record.written = filesFrom(reader, reader.array(object, "written"));
    record.planned = reader.strings(object, "planned");
    for (const QJsonValue& value : reader.array(object, "paused")) {
        const QJsonObject node = value.toObject();
        record.paused.append({reader.string(node, "node"), reader.strings(node, "queues")});
    }
    if (object.contains(QStringLiteral("former")))
        record.former = machineFrom(reader, reader.object(object, "former"));
    if (!fault.isEmpty())
        return fail(ErrorCode::InvalidData, tr("its entry “%1” is missing or wrong").arg(fault));
    return record;
}

} // namespace vigia::units
