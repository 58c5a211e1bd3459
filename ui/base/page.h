#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

namespace vigia::ui {

/// One way to look at a page ("By source"). `id` is stable: file names, saved state, the command line.
struct PageView
{
    QString id;
    QString title; ///< translated, sentence case

    friend bool operator==(const PageView&, const PageView&) = default;
};

/// What the window around the pages needs to know of a page. GUI thread only. A page wires itself to its
/// services; the window places it, names it, tells it what is lost and asks whether its picture is complete.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page's views in order; empty when it has only one.
    virtual QList<PageView> views() const { return {}; }

    /// Id of the view on screen; empty when views() is.
    virtual QString view() const { return {}; }

    virtual void setView(const QString& id) { Q_UNUSED(id) }

    /// Nothing is under way for the view on screen: every question is answered or has failed, and what is
    /// seen is what will stay. Emit settledChanged() whenever the answer changes.
    virtual bool isSettled() const = 0;

    /// The last answer of the view on screen was a failure: one translated sentence, else empty.
    virtual QString failure() const { return {}; }

    /// Asks again now (F5).
    virtual void refresh() = 0;

    /// Takes on what is selected (F9); false: the page has nothing to take on.
    virtual bool acknowledge() { return false; }

    /// While paused nothing refreshes by itself; what is on screen stays usable.
    virtual void setPaused(bool paused) { Q_UNUSED(paused) }

    /// Ids of the services without which the page cannot ask anything, e.g. "postgresql".
    virtual QStringList needs() const { return {}; }

    /// A service of needs() is lost: `reason` is one sentence; empty when it is back. What was read stays on
    /// screen; only what needs the service is greyed out, with the reason as its tool tip.
    virtual void setBlocked(const QString& reason) { Q_UNUSED(reason) }

    /// What shall be as it was at the next start (splitters, view, columns); plain values, never a secret.
    virtual QVariantMap saveState() const { return {}; }

    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }

signals:
    void settledChanged();
    void viewChanged();
};

} // namespace vigia::ui
