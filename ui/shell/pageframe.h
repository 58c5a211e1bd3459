#pragma once

#include "ui/base/page.h"
#include "ui/shell/statusinfo.h"

#include <QKeySequence>

#include <functional>

class QVBoxLayout;

namespace vigia::ui {

class ErrorBanner;
class PopOutWindow;
class SiteStatus;
class Theme;

/// A page's place in the main window: the page itself, above it the reason when a service that it needs is
/// lost, or, while the page is in a window of its own, a line that says so.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    using Title = std::function<QString()>;

    /// Takes the page over.
    PageFrame(Page* page, QString id, Title title, const SiteStatus& status, const Theme& theme,
              QWidget* parent = nullptr);
    ~PageFrame() override;

    Page& page() const { return *m_page; }

    const QString& id() const { return m_id; }

    QString title() const { return m_title(); }

    bool isPoppedOut() const { return m_window != nullptr; }

    PopOutWindow* popOutWindow() const { return m_window; }

    /// Puts the page into a window of its own, at `geometry` (QWidget::saveGeometry) when there is one.
    void popOut(const QByteArray& geometry = {});
    void bringBack();

signals:
    void poppedOutChanged();
    /// In the page's own window, as of the main window.
    void alarmOpened(const vigia::ui::AlarmInfo& alarm);
    void acknowledgeRequested(const vigia::ui::AlarmInfo& alarm);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Page* m_page;
    QString m_id;
    Title m_title;
    const SiteStatus& m_status;
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QWidget* m_banner;
    ErrorBanner* m_blocked;
    QWidget* m_away;
    PopOutWindow* m_window = nullptr;
    QString m_reason;
};

} // namespace vigia::ui
