#pragma once

#include <QWidget>

namespace vigia::ui {

/// One of the views of the Jobs page. GUI thread only.
class JobsView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is seen is what will stay.
    virtual bool isSettled() const = 0;

    /// The last answer was a failure: its sentence.
    virtual QString failure() const { return {}; }

    /// Asks again now.
    virtual void refresh() = 0;

    /// While paused nothing is asked again by itself.
    virtual void setPaused(bool isPaused) { Q_UNUSED(isPaused) }

    /// On screen; others ask nothing. The first time it asks what it shows.
    virtual void setActive(bool isActive) = 0;

    /// Something or somebody forbids questions (`asking`) or orders (`acting`): why, or "".
    virtual void setBlocked(const QString& asking, const QString& acting)
    {
        Q_UNUSED(asking)
        Q_UNUSED(acting)
    }

signals:
    void settledChanged();
    /// The run becomes the one whose details are shown; `isChosen`: by Enter or a click, so that the eye goes
    /// there.
    void runShown(const QString& runId, bool isChosen);
};

} // namespace vigia::ui
