#include "ui/shell/pageframe.h"

#include "ui/base/errorbanner.h"
#include "ui/base/role.h"
#include "ui/shell/popoutwindow.h"
#include "ui/shell/sitestatus.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int Margin = 12;

} // namespace

PageFrame::PageFrame(Page* page, QString id, Title title, const SiteStatus& status, const Theme& theme,
                     QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_id(std::move(id))
    , m_title(std::move(title))
    , m_status(status)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_banner(new QWidget(this))
    , m_blocked(new ErrorBanner(m_banner))
    , m_away(new QWidget(this))
{
    setObjectName(QStringLiteral("frame-") + m_id);
    // A page brings its own margins.
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto* banner = new QVBoxLayout(m_banner);
    banner->setContentsMargins(Margin, Margin, Margin, 0);
    banner->addWidget(m_blocked);
    m_banner->hide();
    m_column->addWidget(m_banner);
    auto* away = new QVBoxLayout(m_away);
    auto* text = new QLabel(m_away);
    text->setObjectName(QStringLiteral("awayText"));
    auto* back = new QPushButton(m_away);
    back->setObjectName(QStringLiteral("bringBack"));
    away->addStretch(1);
    away->addWidget(text, 0, Qt::AlignHCenter);
    away->addWidget(back, 0, Qt::AlignHCenter);
    away->addStretch(1);
    m_away->hide();
    m_column->addWidget(m_away, 1);
    m_column->addWidget(m_page, 1);
    connect(back, &QPushButton::clicked, this, &PageFrame::bringBack);
    connect(&status, &SiteStatus::connectionsChanged, this, &PageFrame::refresh);
    connect(&status, &SiteStatus::pausedChanged, m_page, [this](bool paused) { m_page->setPaused(paused); });
    m_page->setPaused(status.isPaused());
    refresh();
}

PageFrame::~PageFrame()
{
    delete m_window;
}

void PageFrame::popOut(const QByteArray& geometry)
{
    if (m_window) {
        m_window->raise();
        m_window->activateWindow();
        return;
    }
    const QSize size = m_page->size();
    m_window = new PopOutWindow(m_status, m_theme);
    m_window->setObjectName(QStringLiteral("popOut-") + m_id);
    m_window->setPage(m_page);
    if (geometry.isEmpty() || !m_window->restoreGeometry(geometry))
        m_window->resize(size.expandedTo({800, 500}));
    connect(m_window, &PopOutWindow::closed, this, &PageFrame::bringBack);
    connect(m_window, &PopOutWindow::alarmOpened, this, &PageFrame::alarmOpened);
    connect(m_window, &PopOutWindow::acknowledgeRequested, this, &PageFrame::acknowledgeRequested);
    m_away->show();
    refresh();
    m_window->show();
    m_page->show();
    emit poppedOutChanged();
}

void PageFrame::bringBack()
{
    if (!m_window)
        return;
    m_window->disconnect(this);
    m_column->addWidget(m_page, 1);
    m_window->hide();
    m_window->deleteLater();
    m_window = nullptr;
    m_away->hide();
    m_page->show();
    emit poppedOutChanged();
}

void PageFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void PageFrame::refresh()
{
    m_away->findChild<QLabel*>()->setText(tr("%1 is in a window of its own.").arg(title()));
    m_away->findChild<QPushButton*>()->setText(tr("Bring it back"));
    if (m_window)
        m_window->setTitle(title());
    const QString reason = m_status.lostReason(m_page->needs());
    if (reason == m_reason)
        return;
    m_reason = reason;
    m_page->setBlocked(reason);
    m_banner->setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        m_blocked->clear();
    else
        m_blocked->showText(tr("%1 What is below was read before.").arg(reason));
}

} // namespace vigia::ui
