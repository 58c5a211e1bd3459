#pragma once

#include "ui/shell/connectioninfo.h"

#include <QAbstractButton>
#include <QFrame>

namespace vigia::ui {

class FlowLayout;
class SiteStatus;
class Theme;

/// One service: its name, and what was last proven about it.
class LadderEntry : public QWidget
{
    Q_OBJECT

public:
    LadderEntry(const SiteStatus& status, const Theme& theme, QWidget* parent = nullptr);

    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setConnection(const ConnectionInfo& connection);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const SiteStatus& m_status;
    const Theme& m_theme;
    ConnectionInfo m_connection;
    QString m_text;
};

/// "Refreshes by itself · [Space] pauses": says whether it does, and changes it.
class PauseButton : public QAbstractButton
{
    Q_OBJECT

public:
    PauseButton(const SiteStatus& status, const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const SiteStatus& m_status;
    const Theme& m_theme;
    QString m_key;
};

/// The bottom line: one entry for each service the site needs, always; at the right whether anything
/// refreshes.
class Ladder : public QFrame
{
    Q_OBJECT

public:
    Ladder(const SiteStatus& status, const Theme& theme, QWidget* parent = nullptr);

signals:
    void pauseRequested(bool paused);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const SiteStatus& m_status;
    const Theme& m_theme;
    PauseButton* m_pause;
    FlowLayout* m_flow = nullptr;
    QList<LadderEntry*> m_entries;
};

} // namespace vigia::ui
