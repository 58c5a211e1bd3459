#include "app/console/livecapsulefeed.h"

#include "app/console/inistatestore.h"
#include "core/audit/actor.h"
#include "core/capsule/capsulekey.h"

#include <QFileInfo>
#include <QLocale>

namespace vigia::console {

LiveCapsuleFeed::LiveCapsuleFeed(backend::Backend& backend, const QString& stateDirectory, QObject* parent)
    : CapsuleFeed(parent)
    , m_backend(backend)
    , m_stateDirectory(stateDirectory)
{
}

LiveCapsuleFeed::~LiveCapsuleFeed() = default;

QFuture<Result<ui::SavedCapsule>> LiveCapsuleFeed::save(const ui::CapsuleOrder& order)
{
    using Saved = Result<ui::SavedCapsule>;
    backend::CapsuleRequest request;
    request.path = QFileInfo(order.path).absoluteFilePath();
    request.days = order.days;
    request.reason = order.reason;
    request.madeBy = audit::currentActor();
    request.language = QLocale().name().left(2);
    request.keyFile = capsule::CapsuleKey::defaultFile();
    request.stateDirectory = m_stateDirectory;
    request.layout = backend::layoutIn(IniStateStore::defaultFile());
    auto* const saver = new backend::CapsuleSaver(m_backend, this);
    connect(saver, &backend::CapsuleSaver::progressed, this, &CapsuleFeed::progressed);
    const QFuture<Result<backend::CapsuleSummary>> saving = saver->save(request);
    const auto promise = std::make_shared<QPromise<Saved>>();
    promise->start();
    // Whoever left the answer has given the file up: the saver goes, and takes what it had begun with it.
    auto* const outer = new QFutureWatcher<Saved>(saver);
    connect(outer, &QFutureWatcherBase::canceled, saver, &QObject::deleteLater);
    outer->setFuture(promise->future());
    deliver(saving, saver, [promise, saver](const Result<backend::CapsuleSummary>& summary) {
        saver->deleteLater();
        if (!summary) {
            promise->addResult(Saved(fail(summary.error())));
        } else {
            const QString note = summary->auditTrouble.isEmpty()
                ? QString()
                : tr("It is not in the audit: %1").arg(summary->auditTrouble);
            promise->addResult(ui::SavedCapsule {summary->info, summary->account, note});
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace vigia::console
