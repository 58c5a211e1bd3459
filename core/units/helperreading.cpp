#include "core/units/helperprotocol.h"
#include "core/units/phrase.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace vigia::units {

namespace {

constexpr qsizetype LongestList = 10'000;

/// Reads an object; remembers when a field has another form than it should. A missing field is empty.
class Fields
{
public:
    Fields(QJsonObject object, bool& isGood)
        : m_object(std::move(object))
        , m_isGood(isGood)
    {
    }

    QString text(QLatin1String key) const
    {
        const QJsonValue value = m_object.value(key);
        check(value.isString() || isMissing(value));
        return value.toString();
    }

    QString phrase(QLatin1String key) const
    {
        text(key);
        return m_isGood ? Phrase::of(m_object, key) : QString();
    }

    QDateTime time(QLatin1String key) const
    {
        const QString text = this->text(key);
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        check(text.isEmpty() || time.isValid());
        return time.toUTC();
    }

    qint64 number(QLatin1String key, qint64 missing) const
    {
        const QJsonValue value = m_object.value(key);
        check(value.isDouble() || isMissing(value));
        const double number = value.toDouble();
        check(std::abs(number) < 9e15);
        return value.isDouble() && m_isGood ? static_cast<qint64>(number) : missing;
    }

    bool flag(QLatin1String key, bool missing) const
    {
        const QJsonValue value = m_object.value(key);
        check(value.isBool() || isMissing(value));
        return value.toBool(missing);
    }

    QStringList texts(QLatin1String key) const
    {
        QStringList list;
        for (const QJsonValue& value : array(key)) {
            check(value.isString());
            list.append(value.toString());
        }
        return list;
    }

    template<typename T, typename Read>
    QList<T> values(QLatin1String key, Read read) const
    {
        QList<T> list;
        for (const QJsonValue& value : array(key)) {
            check(value.isObject());
            list.append(read(Fields(value.toObject(), m_isGood)));
        }
        return list;
    }

    Fields object(QLatin1String key) const
    {
        const QJsonValue value = m_object.value(key);
        check(value.isObject() || isMissing(value));
        return {value.toObject(), m_isGood};
    }

    MoveKind kind(QLatin1String key) const
    {
        const auto kind = HelperProtocol::moveKind(text(key));
        check(kind.has_value());
        return kind.value_or(MoveKind::Apply);
    }

    void check(bool holds) const { m_isGood = m_isGood && holds; }

private:
    static bool isMissing(const QJsonValue& value) { return value.isUndefined() || value.isNull(); }

    QJsonArray array(QLatin1String key) const
    {
        const QJsonValue value = m_object.value(key);
        check((value.isArray() && value.toArray().size() <= LongestList) || isMissing(value));
        return m_isGood ? value.toArray() : QJsonArray();
    }

    QJsonObject m_object;
    bool& m_isGood;
};

using L = QLatin1String;

UnitInfo unitFrom(const Fields& from)
{
    UnitInfo unit;
    unit.name = from.text(L("name"));
    unit.description = from.text(L("description"));
    unit.loadState = from.text(L("load_state"));
    unit.activeState = from.text(L("active_state"));
    unit.subState = from.text(L("sub_state"));
    unit.unitFileState = from.text(L("unit_file_state"));
    unit.result = from.text(L("result"));
    unit.type = from.text(L("type"));
    unit.restarts = from.number(L("restarts"), -1);
    unit.memory = from.number(L("memory"), -1);
    unit.mainPid = from.number(L("main_pid"), 0);
    unit.invocation = from.text(L("invocation"));
    unit.since = from.time(L("since"));
    unit.unitFile = from.text(L("unit_file"));
    unit.dropIns = from.texts(L("drop_ins"));
    unit.needsReload = from.flag(L("needs_reload"), false);
    unit.conditionsHold = from.flag(L("conditions_hold"), true);
    return unit;
}

FileChange fileFrom(const Fields& from)
{
    return {from.text(L("path")), from.text(L("what")), from.text(L("before")), from.text(L("after")),
            from.text(L("text"))};
}

UnitChange changeFrom(const Fields& from)
{
    return {from.text(L("unit")),           from.text(L("active_before")), from.text(L("active_after")),
            from.text(L("enabled_before")), from.text(L("enabled_after")), from.flag(L("restarted"), false)};
}

BlastRadius radiusFrom(const Fields& from)
{
    const auto count = [&from](L key) {
        return static_cast<int>(std::clamp<qint64>(from.number(key, -1), -1, 1'000'000'000));
    };
    return {from.texts(L("nodes")),   from.texts(L("new_nodes")), from.texts(L("queues")),
            count(L("active_tasks")), count(L("waiting_tasks")),  from.texts(L("series"))};
}

MoveStep stepFrom(const Fields& from)
{
    return {from.text(L("id")), from.text(L("state")), from.phrase(L("detail")), from.time(L("began")),
            from.time(L("ended"))};
}

MoveProof proofFrom(const Fields& from)
{
    return {from.text(L("check")), from.text(L("subject")), from.text(L("result")),
            from.phrase(L("evidence"))};
}

MoveInfo moveFrom(const Fields& from)
{
    MoveInfo move;
    move.id = from.text(L("id"));
    move.kind = from.kind(L("kind"));
    move.state = from.text(L("state"));
    move.cause = from.phrase(L("cause"));
    move.who = from.text(L("who"));
    move.began = from.time(L("began"));
    move.ended = from.time(L("ended"));
    move.steps = from.values<MoveStep>(L("steps"), stepFrom);
    move.proofs = from.values<MoveProof>(L("proofs"), proofFrom);
    return move;
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HelperProtocol)
};

Error otherForm(const QString& detail)
{
    return {
        ErrorCode::InvalidData,
        Tr::tr("The unit helper's answer has another form than this version of Vigía knows: install the same "
               "version of both."),
        detail, "UnknownAnswer", false};
}

template<typename T, typename Read>
Result<T> readObject(const QJsonObject& object, Read read)
{
    bool isGood = true;
    T value = read(Fields(object, isGood));
    if (!isGood)
        return fail(otherForm({}));
    return value;
}

Result<QJsonObject> objectOf(const QString& text)
{
    const QByteArray bytes = text.size() > HelperProtocol::LongestText ? QByteArray() : text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > HelperProtocol::LongestText)
        return fail(otherForm(QStringLiteral("%1 characters").arg(text.size())));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return fail(otherForm(error.errorString()));
    return document.object();
}

} // namespace

Result<UnitOutcome> HelperProtocol::outcome(const QString& text)
{
    return objectOf(text).and_then([](const QJsonObject& object) {
        return readObject<UnitOutcome>(object, [](const Fields& from) {
            return UnitOutcome {unitFrom(from.object(L("before"))), unitFrom(from.object(L("after"))),
                                from.text(L("job_result"))};
        });
    });
}

Result<MovePlan> HelperProtocol::plan(const QString& text)
{
    return objectOf(text).and_then([](const QJsonObject& object) {
        return readObject<MovePlan>(object, [](const Fields& from) {
            return MovePlan {from.kind(L("kind")),
                             from.phrase(L("refusal")),
                             from.values<FileChange>(L("files"), fileFrom),
                             from.values<UnitChange>(L("units"), changeFrom),
                             radiusFrom(from.object(L("radius"))),
                             from.texts(L("steps")),
                             from.text(L("unfinished"))};
        });
    });
}

Result<MoveInfo> HelperProtocol::move(const QString& text)
{
    return objectOf(text).and_then([](const QJsonObject& object) { return move(object); });
}

Result<MoveInfo> HelperProtocol::move(const QJsonObject& object)
{
    return readObject<MoveInfo>(object, moveFrom);
}

} // namespace vigia::units
