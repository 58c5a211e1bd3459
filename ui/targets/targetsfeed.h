#pragma once

#include "core/base/result.h"
#include "core/targets/alertinfo.h"
#include "core/targets/queryinfo.h"
#include "core/targets/ruleinfo.h"
#include "core/targets/silenceinfo.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// What a PromQL expression came to over a time that is past.
struct KeptQuery
{
    QString name; ///< stable: "up"
    QString expression;
    QList<targets::QuerySeries> series;
    QStringList warnings; ///< the server's
};

/// What the page “Targets and alerts” asks and orders. GUI thread; answers come later. Orders are audited by
/// whoever implements it.
class TargetsFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty = the site has a Prometheus; else why there is none (one translated sentence).
    virtual QString trouble() const = 0;

    /// Why nothing may be ordered here at all; empty = it may be tried. Buttons that act are greyed with it.
    virtual QString actionsBlocked() const { return {}; }

    [[nodiscard]] virtual QFuture<Result<targets::TargetsInfo>> targets() = 0;
    [[nodiscard]] virtual QFuture<Result<targets::RawMetrics>> raw(const QUrl& target) = 0;
    [[nodiscard]] virtual QFuture<Result<targets::RuleList>> rules() = 0;
    [[nodiscard]] virtual QFuture<Result<targets::AlertsInfo>> alerts() = 0;
    [[nodiscard]] virtual QFuture<Result<QList<targets::AlertSpan>>> history(const QDateTime& from,
                                                                             const QDateTime& to) = 0;
    [[nodiscard]] virtual QFuture<Result<targets::SilenceList>> silences() = 0;

    /// Whether there are answers of before to look at: a live site has Prometheus itself.
    virtual bool keepsQueries() const { return false; }

    [[nodiscard]] virtual QFuture<Result<QList<KeptQuery>>> queries()
    {
        return QtFuture::makeReadyFuture(Result<QList<KeptQuery>>(QList<KeptQuery>()));
    }

    /// `silenceMinutes` 0 = own record only.
    [[nodiscard]] virtual QFuture<Result<>> acknowledge(const targets::AlertInfo& alert, const QString& note,
                                                        int silenceMinutes) = 0;
    [[nodiscard]] virtual QFuture<Result<>> unacknowledge(const targets::AlertInfo& alert) = 0;
    [[nodiscard]] virtual QFuture<Result<>> shelve(const targets::AlertInfo& alert, const QString& reason,
                                                   const QDateTime& until) = 0;
    [[nodiscard]] virtual QFuture<Result<>> unshelve(const targets::AlertInfo& alert) = 0;
    /// Makes or edits one; answers its id (an edit makes a new id).
    [[nodiscard]] virtual QFuture<Result<QString>> setSilence(const targets::SilenceInfo& silence) = 0;
    [[nodiscard]] virtual QFuture<Result<>> expireSilence(const QString& id) = 0;

signals:
    /// Something was heard that makes a new look worth while; at most once a second.
    void changed();
};

} // namespace vigia::ui
