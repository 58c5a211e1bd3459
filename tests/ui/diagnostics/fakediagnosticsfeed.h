#pragma once

#include "ui/diagnostics/diagnosticsfeed.h"

#include <QPromise>

#include <memory>

namespace vigia::test {

/// Checks that come out as the test says, when it says so.
class FakeDiagnosticsFeed final : public ui::DiagnosticsFeed
{
public:
    struct Asked
    {
        QStringList ids;
        std::shared_ptr<QPromise<Result<diagnostics::CheckList>>> promise;
    };

    diagnostics::CheckList found; ///< as they will be answered
    QStringList lacks {QStringLiteral("This site has no Alertmanager.")};
    bool holds = false; ///< answers only by answer()
    std::vector<Asked> asked;
    ui::ConsoleFigures figures {31, 0, 120LL * 1024 * 1024};

    diagnostics::CheckList checks() override
    {
        diagnostics::CheckList list = found;
        for (diagnostics::CheckInfo& check : list) {
            check.outcome = diagnostics::CheckInfo::Outcome::Unknown;
            check.evidence.clear();
            check.remedy.clear();
            check.at = {};
            check.tookMs = -1;
        }
        return list;
    }

    QStringList absent() const override { return lacks; }

    QFuture<Result<diagnostics::CheckList>> run(const QStringList& ids) override
    {
        auto promise = std::make_shared<QPromise<Result<diagnostics::CheckList>>>();
        promise->start();
        asked.push_back({ids, promise});
        if (!holds)
            answer(asked.size() - 1);
        return promise->future();
    }

    void answer(std::size_t index)
    {
        const Asked one = asked[index];
        diagnostics::CheckList list;
        for (const diagnostics::CheckInfo& check : qAsConst(found))
            if (one.ids.isEmpty() || one.ids.contains(check.id)) {
                emit checked(check);
                list.append(check);
            }
        one.promise->addResult(list);
        one.promise->finish();
    }

    ui::ConsoleFigures console() const override { return figures; }
};

} // namespace vigia::test
