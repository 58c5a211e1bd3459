#include "app/ctl/xmstandincommand.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "core/site/standin/server.h"

#include <QSaveFile>

namespace vigia::ctl {

QString XmStandinCommand::description() const
{
    return tr("Serves XM's API on a loopback port with simulated days or saved documents, until Ctrl+C");
}

void XmStandinCommand::declare(Options& options)
{
    options.add("--listen", m_listen, tr("Loopback address, HOST:PORT; port 0 = a free one"));
    options.add("--documents", m_documents, tr("Serve this folder of saved documents"));
    options.add("--today", m_today, tr("Its today, YYYY-MM-DD"));
    options.add("--seed", m_seed, tr("Another simulated history"));
    options.flag("--revisions", m_revisions, tr("Figures move until their 45th day, as settlements do"));
    options.add("--fault", m_faults, tr("Misbehave from the start: see “site fault xm”"));
    options.add("--rate", m_rate, tr("Share of the calls that fail, 0 to 1")).between(0.0, 1.0);
    options.add("--address-file", m_addressFile, tr("Write the address there once it serves"));
}

int XmStandinCommand::run(Context& context)
{
    Output& output = context.output();
    standin::Options options;
    options.listen = fromOption(m_listen);
    options.documentsDir = fromOption(m_documents);
    options.seed = QByteArray::fromStdString(m_seed);
    options.revisions = m_revisions;
    if (!m_today.empty()) {
        options.today = QDate::fromString(fromOption(m_today), Qt::ISODate);
        if (!options.today.isValid())
            return output.usage(
                tr("“%1” is not a date: write it as YYYY-MM-DD.").arg(fromOption(m_today).left(40)));
    }
    for (const std::string& name : m_faults) {
        const auto kind = standin::faultOfName(QByteArray::fromStdString(name));
        if (!kind)
            return output.usage(
                tr("“%1” is no fault: it is one of %2.")
                    .arg(fromOption(name).left(40), QString::fromLatin1(standin::faultNames().join(' '))));
        options.faults.push_back({*kind, m_rate, 1, {}});
    }
    standin::Server server(options);
    if (const Result<> started = server.start(); !started)
        return output.fail(started.error());
    if (!m_addressFile.empty()) {
        QSaveFile file(fromOption(m_addressFile));
        if (!file.open(QIODevice::WriteOnly) || file.write(server.url().toUtf8()) < 0 || !file.commit())
            return output.fail({ErrorCode::PermissionDenied,
                                tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()),
                                {},
                                {},
                                false});
    }
    output.document(QJsonObject {{QStringLiteral("address"), server.url()}});
    output.line(
        tr("Serving XM's API with %1 at %2. Ctrl+C ends it.")
            .arg(options.documentsDir.isEmpty() ? tr("simulated days") : options.documentsDir, server.url()));
    context.waitForInterrupt();
    return Ok;
}

} // namespace vigia::ctl
