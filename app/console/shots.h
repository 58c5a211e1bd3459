#pragma once

#include "app/console/gallery.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vigia::ui {
class MainWindow;
class SiteStatus;
} // namespace vigia::ui

namespace vigia::console {

/// Takes a picture of every page and each of its views, one after the other, when it has settled. Waits by
/// the event loop alone. GUI thread.
class Shots : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QString folder;
        QString theme;
        QString language;
        QSize size;
        /// What a view shows may be missing for good: the view says why, and that is the picture.
        bool isRecording = false;
    };

    /// Longest wait for the first answer of the site, and for one view.
    static constexpr std::chrono::seconds SiteTimeout {15};
    static constexpr std::chrono::seconds ViewTimeout {90};

    Shots(ui::MainWindow& window, const ui::SiteStatus& status, Plan plan, QObject* parent = nullptr);

    /// File names in the order they were taken.
    const QStringList& pictures() const { return m_pictures; }

    void start();

signals:
    void finished();
    /// Unreachable (the site), Timeout (a view does not settle), what a page says, PermissionDenied (the
    /// folder).
    void failed(const vigia::Error& error);

private:
    struct Subject
    {
        QString page;
        QString view;
    };

    void waitForSite();
    void next();
    void waitForView();
    void take();
    void giveUp(ErrorCode code, const QString& message);

    ui::MainWindow& m_window;
    const ui::SiteStatus& m_status;
    Plan m_plan;
    QList<Subject> m_subjects;
    Subject m_current;
    QStringList m_pictures;
    QTimer m_timer;
    std::chrono::milliseconds m_waited {0};
    int m_settledTicks = 0;
};

} // namespace vigia::console
