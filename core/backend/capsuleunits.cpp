#include "core/backend/capsuleasking.h"
#include "core/backend/siteunits.h"
#include "core/units/helperclient.h"
#include "core/units/journalreader.h"
#include "core/units/logfilereader.h"
#include "core/units/logfilereading.h"
#include "core/units/unitsclient.h"

#include <QFileInfo>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace vigia::backend {

namespace table = capsule::table;
using capsule::CapsuleWriter;

namespace {

constexpr qsizetype MostUnits = 100; // two questions each
constexpr int LinesAUnit = 500;
constexpr std::chrono::seconds BusPatience {10};
constexpr std::chrono::seconds JournalPatience {20};

} // namespace

QVariantMap layoutIn(const QString& stateFile)
{
    constexpr qint64 Largest = 1 << 20;
    const QFileInfo info(stateFile);
    if (!info.isFile() || info.size() > Largest)
        return {};
    const QSettings settings(stateFile, QSettings::IniFormat);
    QVariantMap layout;
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys)
        layout.insert(key, settings.value(key));
    return layout;
}

void CapsuleSaver::planUnits()
{
    m_steps.push_back([this](const Next& next) {
        emit progressed(tr("Services of the machine"));
        units::UnitsClient::Settings settings;
        settings.address = m_request.unitsBus;
        settings.answer = BusPatience;
        m_units = std::make_unique<units::UnitsClient>(settings);
        m_journal = std::make_unique<units::JournalReader>();
        m_logFile = std::make_unique<units::LogFileReader>();
        deliver(m_units->list(siteUnitPatterns()), this,
                [this, next](const Result<QList<units::UnitInfo>>& listed) {
                    const QList<units::UnitInfo> all = listed.value_or(QList<units::UnitInfo>());
                    for (const units::UnitInfo& unit : all.mid(0, MostUnits))
                        addUnit(unit);
                    const qsizetype hosts = m_backend.site().unitHosts.size();
                    write(
                        [listed, hosts](CapsuleWriter& writer) -> Result<> {
                            if (!listed) {
                                for (const char* name : {table::Units, table::Journal})
                                    writer.missing(name, listed.error().message);
                            } else if (listed->isEmpty()) {
                                for (const char* name : {table::Units, table::Journal})
                                    writer.missing(name, tr("This machine runs no service of the site."));
                            } else if (const qsizetype more = listed->size() - MostUnits; more > 0) {
                                for (const char* name : {table::Units, table::Journal})
                                    writer.leftOut(name, more, tr("The first %L1 are kept.").arg(MostUnits));
                            } else if (hosts > 0) {
                                for (const char* name : {table::Units, table::Journal})
                                    writer.leftOut(name, hosts, tr("Other machines were not asked."));
                            }
                            return {};
                        },
                        next);
                });
    });
}

void CapsuleSaver::planMove()
{
    units::HelperClient::Settings settings;
    settings.address = m_request.unitsBus;
    settings.answer = BusPatience;
    m_helper = std::make_unique<units::HelperClient>(settings);
    ask<units::MoveInfo>(
        table::Moves, tr("Services of the machine"), [this] { return m_helper->lastMove(); },
        [](CapsuleWriter& writer, const units::MoveInfo& move) -> Result<> {
            if (move.id.isEmpty())
                return {}; // there was none
            return writer.add(table::Moves, {}, move.began,
                              capsule::toDocument(capsule::MoveFacts {{}, move}));
        });
}

void CapsuleSaver::addUnit(const units::UnitInfo& listed)
{
    m_steps.push_back([this, listed](const Next& next) {
        emit progressed(tr("Services of the machine"));
        deliver(m_units->show(listed.name), this, [this, listed, next](const Result<units::UnitInfo>& shown) {
            // What the list told stands when the unit went meanwhile.
            const units::UnitInfo unit = shown.value_or(listed);
            addLog(unit, units::LogSource::Journal);
            if (units::LogFileReading::pathOf(unit))
                addLog(unit, units::LogSource::File);
            write(
                [unit](CapsuleWriter& writer) {
                    return writer.add(table::Units, unit.name, unit.since,
                                      capsule::toDocument(capsule::UnitFacts {{}, unit}));
                },
                next);
        });
    });
}

void CapsuleSaver::addLog(const units::UnitInfo& unit, units::LogSource source)
{
    m_steps.push_back([this, unit, source](const Next& next) {
        emit progressed(tr("Log of %1").arg(unit.name));
        readLog(unit, source,
                [this, name = unit.name, source, next](const Result<units::JournalBatch>& batch) {
                    write(
                        [name, source, batch](CapsuleWriter& writer) -> Result<> {
                            if (!batch && source == units::LogSource::Journal) {
                                writer.missing(table::Journal, batch.error().message);
                                return {};
                            }
                            if (!batch) {
                                writer.leftOut(table::Journal, 1, batch.error().message);
                                return {};
                            }
                            if (batch->lines.size() >= LinesAUnit)
                                writer.leftOut(table::Journal, 1,
                                               tr("Of units that wrote more, the newest %L1 lines are kept.")
                                                   .arg(LinesAUnit));
                            return writer.add(
                                table::Journal, name, {},
                                capsule::toDocument(capsule::JournalFacts {{}, name, *batch, source}));
                        },
                        next);
                });
    });
}

void CapsuleSaver::readLog(const units::UnitInfo& unit, units::LogSource source,
                           const std::function<void(const Result<units::JournalBatch>&)>& next)
{
    units::JournalQuery query;
    query.source = source;
    query.unit = unit.name;
    query.from = m_info.from;
    query.to = m_info.to;
    query.lines = LinesAUnit;
    // Whatever comes first: journalctl may search a large journal for long.
    auto* watch = new QObject(this);
    const auto once = [watch, next](const Result<units::JournalBatch>& batch) {
        watch->deleteLater();
        watch->disconnect();
        next(batch);
    };
    auto* patience = new QTimer(watch);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, watch, [once] {
        once(fail(ErrorCode::Timeout, tr("The journal did not answer in time: save the capsule again.")));
    });
    const auto take = [once, patience](const Result<units::JournalBatch>& batch) {
        if (!patience->isActive())
            return;
        patience->stop();
        once(batch);
    };
    patience->start(JournalPatience);
    if (source == units::LogSource::Journal)
        deliver(m_journal->read({}, query), watch, take);
    else
        deliver(m_logFile->read(unit, query), watch, take);
}

void CapsuleSaver::planLayout()
{
    m_steps.push_back([this](const Next& next) {
        write(
            [layout = m_request.layout](CapsuleWriter& writer) -> Result<> {
                if (layout.isEmpty())
                    writer.missing(table::Layout, tr("No console was used here yet."));
                for (auto it = layout.begin(); it != layout.end(); ++it) {
                    if (capsule::Scrubber::isSecretName(it.key()))
                        continue;
                    const bool isBytes = it->typeId() == QMetaType::QByteArray;
                    const QJsonValue value = isBytes
                        ? QJsonValue(QJsonObject {
                            {QStringLiteral("base64"), QString::fromLatin1(it->toByteArray().toBase64())}})
                        : QJsonValue::fromVariant(*it);
                    const Result<> added =
                        writer.add(table::Layout, it.key(), QDateTime(),
                                   capsule::toDocument(capsule::LayoutFacts {it.key(), value}));
                    if (!added)
                        return added;
                }
                return {};
            },
            next);
    });
}

} // namespace vigia::backend
