#include "core/backend/capsulewiring.h"

#include "core/backend/capsuleasking.h"
#include "core/db/conninfo.h"
#include "core/units/helperclient.h"
#include "core/units/journalreader.h"
#include "core/units/logfilereader.h"
#include "core/units/unitsclient.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QUrl>

namespace vigia::backend {

namespace {

constexpr qint64 MaxPassfile = 1 << 20;

/// The last field of each line of a PostgreSQL password file.
QStringList passwordsIn(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QStringList passwords;
    const QList<QByteArray> lines = file.read(MaxPassfile).split('\n');
    for (const QByteArray& line : lines) {
        QByteArray field;
        int fields = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == '\\' && i + 1 < line.size()) {
                field += line[++i];
            } else if (line[i] == ':') {
                field.clear();
                ++fields;
            } else {
                field += line[i];
            }
        }
        if (fields == 4 && !line.startsWith('#'))
            passwords += QString::fromUtf8(field.trimmed());
    }
    return passwords;
}

} // namespace

QStringList secretsOf(const settings::SiteConfig& site)
{
    QStringList secrets {qEnvironmentVariable("PGPASSWORD"), qEnvironmentVariable("VIGIA_REDIS_PASSWORD"),
                         settings::redisPassword(site).value_or(QString())};
    for (const settings::HttpServiceConfig* service : {&site.prometheus, &site.alertmanager}) {
        const QByteArray login = settings::authorization(*service, QString()).value_or(QByteArray());
        const QByteArray value = login.mid(login.indexOf(' ') + 1);
        secrets += QString::fromUtf8(value);
        if (login.startsWith("Basic ")) {
            const QByteArray pair = QByteArray::fromBase64(value);
            secrets += QString::fromUtf8(pair.mid(pair.indexOf(':') + 1));
        }
    }
    secrets += passwordsIn(qEnvironmentVariable("PGPASSFILE", QDir::homePath() + QStringLiteral("/.pgpass")));
    for (const QString& url : {site.databaseUrl, site.readUrl})
        if (const Result<db::ConnInfo> info = db::ConnInfo::parse(url); info && !url.isEmpty()) {
            secrets += QString::fromUtf8(info->value("password"));
            secrets += passwordsIn(QFile::decodeName(info->value("passfile")));
        }
    secrets += QUrl(site.redisUrl).password();
    secrets.removeAll(QString());
    secrets.removeDuplicates();
    return secrets;
}

CapsuleSaver::CapsuleSaver(Backend& backend, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_disk(std::make_shared<Disk>())
    , m_executor(QStringLiteral("capsule"))
{
}

CapsuleSaver::~CapsuleSaver()
{
    if (!m_isOver && m_info.made.isValid())
        m_promise.finish();
}

QFuture<Result<CapsuleSummary>> CapsuleSaver::save(const CapsuleRequest& request)
{
    m_request = request;
    const settings::SiteConfig& site = m_backend.site();
    m_info.program = QCoreApplication::applicationName() % u' ' % QCoreApplication::applicationVersion();
    m_info.siteName = site.name;
    m_info.siteTitle = site.title;
    m_info.siteColour = site.colour;
    m_info.simulated = site.xm.simulated;
    m_info.made = m_backend.clock().nowUtc();
    m_info.madeBy = request.madeBy;
    m_info.reason = request.reason;
    m_info.language = request.language;
    m_info.range = request.days;
    m_promise.start();
    QFuture<Result<CapsuleSummary>> future = m_promise.future();
    if (request.days.days() < 1 || request.days.days() > MaxCapsuleDays) {
        end(fail(ErrorCode::InvalidData,
                 tr("A capsule holds 1 to %1 days: choose fewer.").arg(MaxCapsuleDays)));
        return future;
    }
    using Ms = qint64;
    constexpr Ms Day = 24 * 3600 * 1000;
    const Ms now = m_info.made.toMSecsSinceEpoch();
    const Ms dayEnd = energyday::hourStartMs(request.days.to.addDays(1), 1);
    // What happened since the last of the days belongs to what is seen now, as the overview's last 24 hours.
    const Ms end = dayEnd > now - Day ? now : dayEnd;
    const Ms begin = std::min(energyday::hourStartMs(request.days.from, 1), end - 1000);
    m_info.from = QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC);
    m_info.to = QDateTime::fromMSecsSinceEpoch(end, Qt::UTC);
    m_steps.push_back([this](const Next& next) {
        const auto made = m_executor.run([disk = m_disk, request = m_request, site = m_backend.site()] {
            return capsule::CapsuleKey::loadOrMake(request.keyFile)
                .and_then([&](const capsule::CapsuleKey& key) {
                    disk->key = key;
                    return capsule::CapsuleWriter::make(request.path, capsule::Scrubber(secretsOf(site)),
                                                        request.cap);
                })
                .map([&](std::unique_ptr<capsule::CapsuleWriter> writer) {
                    disk->writer = std::move(writer);
                });
        });
        deliver(made, this, [this, next](const Result<>& done) {
            if (done)
                next();
            else
                this->end(fail(done.error()));
        });
    });
    plan();
    QMetaObject::invokeMethod(this, &CapsuleSaver::step, Qt::QueuedConnection);
    return future;
}

void CapsuleSaver::plan()
{
    planServices();
    planRuns();
    planAudit(0, 0);
    planWorkers(); // the timeline tells what they were seen to do
    planHealth();
    planQueries();
    planUnits();
    planMove();
    planLayout();
    planMarket();
}

void CapsuleSaver::step()
{
    if (m_isOver)
        return;
    if (m_promise.isCanceled()) {
        end(fail(ErrorCode::Cancelled, tr("The capsule was not saved: it was cancelled.")));
        return;
    }
    if (!m_steps.empty()) {
        const Task task = std::move(m_steps.front());
        m_steps.pop_front();
        task([this] { QMetaObject::invokeMethod(this, &CapsuleSaver::step, Qt::QueuedConnection); });
        return;
    }
    emit progressed(tr("Signing"));
    const auto finished = m_executor.run([disk = m_disk, info = m_info]() -> Result<CapsuleSummary> {
        CapsuleSummary summary {{}, disk->writer->account(), {}};
        return disk->writer->finish(info, *disk->key).map([&](const capsule::CapsuleInfo& saved) {
            disk->writer.reset();
            summary.info = saved;
            return summary;
        });
    });
    deliver(finished, this, [this](const Result<CapsuleSummary>& summary) {
        if (summary)
            record(*summary);
        else
            end(summary);
    });
}

void CapsuleSaver::record(const CapsuleSummary& summary)
{
    const capsule::CapsuleInfo& info = summary.info;
    audit::AuditRecord entry;
    entry.who = info.madeBy;
    entry.action = QStringLiteral("capsule.save");
    entry.object = info.id;
    entry.parameters = {{QStringLiteral("from"), info.range.from.toString(Qt::ISODate)},
                        {QStringLiteral("to"), info.range.to.toString(Qt::ISODate)},
                        {QStringLiteral("file"), m_request.path}};
    entry.reason = info.reason;
    entry.outcome = QStringLiteral("done");
    entry.proof = {{QStringLiteral("bytes"), info.bytes}};
    deliver(m_backend.audit().record(entry), this, [this, summary](const Result<>& kept) {
        CapsuleSummary told = summary;
        if (!kept)
            told.auditTrouble = kept.error().message;
        end(told);
    });
}

void CapsuleSaver::write(const Write& work, const Next& next)
{
    const auto written = m_executor.run([disk = m_disk, work] { return work(*disk->writer); });
    deliver(written, this, [this, next](const Result<>& done) {
        if (done)
            next();
        else
            end(fail(done.error()));
    });
}

void CapsuleSaver::end(const Result<CapsuleSummary>& outcome)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_steps.clear();
    // Closed and removed where it was made, before anybody hears of the end.
    const auto closed = m_executor.run([disk = m_disk]() -> Result<> {
        disk->writer.reset();
        return {};
    });
    deliver(closed, this, [this, outcome](const Result<>&) {
        m_promise.addResult(outcome);
        m_promise.finish();
    });
}

} // namespace vigia::backend
