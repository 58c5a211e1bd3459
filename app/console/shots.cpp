#include "app/console/shots.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/sitestatus.h"

#include <QDir>

namespace vigia::console {

namespace {

constexpr std::chrono::milliseconds Tick {40};
// A view that has just been shown may still be about to ask; only a lasting calm is calm.
constexpr int CalmTicks = 3;

/// "generation-by-source", "generation-price": views that only group the same figures say by what.
QString subjectOf(const QString& page, const QString& view)
{
    if (view.isEmpty())
        return page;
    const bool isGrouping = view == QStringLiteral("source") || view == QStringLiteral("plant");
    return page + (isGrouping ? QStringLiteral("-by-") : QStringLiteral("-")) + view;
}

} // namespace

Shots::Shots(ui::MainWindow& window, const ui::SiteStatus& status, Plan plan, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_status(status)
    , m_plan(std::move(plan))
{
}

void Shots::start()
{
    if (!QDir().mkpath(m_plan.folder)) {
        giveUp(ErrorCode::PermissionDenied,
               tr("The directory %1 cannot be made. Choose another for --shots.").arg(m_plan.folder));
        return;
    }
    const QStringList pages = m_window.pageIds();
    for (const QString& id : pages) {
        const QList<ui::PageView> views = m_window.page(id)->views();
        if (views.isEmpty())
            m_subjects.append({id, {}});
        for (const ui::PageView& view : views)
            m_subjects.append({id, view.id});
    }
    m_window.resize(m_plan.size);
    m_window.show();
    m_window.setFocus(); // no outline of a focus that nobody has set
    connect(&m_timer, &QTimer::timeout, this, &Shots::waitForSite);
    m_timer.start(Tick);
}

void Shots::waitForSite()
{
    m_waited += Tick;
    bool isKnown = m_plan.isRecording || !m_status.connections().isEmpty();
    for (const ui::ConnectionInfo& connection : m_status.connections()) {
        if (!connection.essential || m_plan.isRecording)
            continue;
        if (connection.state == ui::ConnectionInfo::State::Lost) {
            giveUp(ErrorCode::Unreachable,
                   tr("No pictures: the site does not answer. %1").arg(connection.reason).trimmed());
            return;
        }
        isKnown = isKnown && connection.state == ui::ConnectionInfo::State::Ok;
    }
    if (!isKnown) {
        if (m_waited > SiteTimeout)
            giveUp(ErrorCode::Unreachable,
                   tr("No pictures: the site has not answered in %1 s. Start it with vigiactl site up.")
                       .arg(SiteTimeout.count()));
        return;
    }
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &Shots::waitForView);
    next();
}

void Shots::next()
{
    if (m_subjects.isEmpty()) {
        m_timer.stop();
        if (const auto written = Gallery::write(m_plan.folder); !written)
            emit failed(written.error());
        else
            emit finished();
        return;
    }
    m_current = m_subjects.takeFirst();
    m_waited = std::chrono::milliseconds(0);
    m_settledTicks = 0;
    if (m_current.view.isEmpty())
        m_window.showPage(m_current.page);
    else
        m_window.showView(m_current.page, m_current.view);
}

void Shots::waitForView()
{
    m_waited += Tick;
    const ui::Page* page = m_window.page(m_current.page);
    m_settledTicks = page->isSettled() ? m_settledTicks + 1 : 0;
    if (m_settledTicks >= CalmTicks)
        take();
    else if (m_waited > ViewTimeout)
        giveUp(ErrorCode::Timeout,
               tr("No picture of %1/%2: it was not complete after %3 s. Try again.")
                   .arg(m_current.page, m_current.view)
                   .arg(ViewTimeout.count()));
}

void Shots::take()
{
    const QString failure = m_window.page(m_current.page)->failure();
    if (!failure.isEmpty() && !m_plan.isRecording) {
        giveUp(ErrorCode::Internal,
               tr("No picture of %1/%2: %3").arg(m_current.page, m_current.view, failure));
        return;
    }
    const QString subject = subjectOf(m_current.page, m_current.view);
    const PictureInfo picture {subject, m_plan.theme, m_plan.language, m_plan.size};
    const QString file = QDir(m_plan.folder).filePath(picture.fileName());
    if (!m_window.grab().save(file)) {
        giveUp(ErrorCode::PermissionDenied,
               tr("The picture %1 cannot be written. Choose another directory for --shots.").arg(file));
        return;
    }
    m_pictures << picture.fileName();
    next();
}

void Shots::giveUp(ErrorCode code, const QString& message)
{
    m_timer.stop();
    Error error;
    error.code = code;
    error.message = message;
    error.temporary = code == ErrorCode::Timeout;
    emit failed(error);
}

} // namespace vigia::console
