#pragma once

#include "core/async/poller.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ElidedLabel;
class Theme;
class Veil;

/// A part of the overview: its heading leads to a page, its caption says what the data is and how old; it
/// asks by itself, at an interval of its own, while it is active. What could not be read is said in one
/// sentence, and what was read before stays, greyed. GUI thread only.
class Tile : public QFrame
{
    Q_OBJECT

public:
    /// What tiles share; all outlive them.
    struct Context
    {
        const Theme& theme;
        const Clock& clock;
    };

    Tile(const QString& name, const Context& context, std::chrono::milliseconds interval, QWidget* parent);

    bool isBusy() const { return m_isBusy; }

    bool isAbsent() const { return !m_absence.isEmpty(); }

    QString trouble() const { return m_trouble; }

    /// Of the last good answer, UTC; invalid = never.
    QDateTime answeredAt() const { return m_answeredAt; }

    QString caption() const;

    /// In one line why the site does not have it, in place of everything else; empty = it does.
    void setAbsence(const QString& sentence);
    /// On screen and not paused: asks by itself.
    void setActive(bool isActive);
    /// Asks now, unless a question is under way.
    void refresh();
    /// What is shown may be out of date; asked soon, and when it is active only. Bursts are one.
    void outdate();
    /// The caption's age is of now.
    void presentAge();

signals:
    /// isBusy(), trouble() or answeredAt() is another.
    void stateChanged();
    /// The heading was chosen.
    void opened();

protected:
    const Theme& theme() const { return m_context.theme; }

    const Clock& clock() const { return m_context.clock; }

    /// Where the tile's own widgets go.
    QVBoxLayout& body() { return *m_body; }

    void setTitle(const QString& title);
    /// What the data is; the age is added.
    void setFacts(const QString& facts);

    /// Asks the feed; its callback calls took() or failed().
    virtual void ask() = 0;
    /// Texts in the present language.
    virtual void retranslate() = 0;

    void took();
    void failed(const vigia::Error& error);
    /// The answer says itself that something of it is missing.
    void setDoubt(const QString& sentence);

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void present();
    void placeVeil();

    const Context m_context;
    QPushButton* m_title;
    ElidedLabel* m_caption;
    QLabel* m_note; ///< in place of the content
    ElidedLabel* m_doubtLine;
    QWidget* m_content;
    Veil* m_veil;
    QVBoxLayout* m_body;
    Poller m_poller;
    QTimer m_soon;
    QString m_facts;
    QString m_trouble;
    QString m_doubt;
    QString m_absence;
    QDateTime m_answeredAt;
    bool m_isBusy = false;
    bool m_isActive = false;
    bool m_isStale = true; ///< never asked, or outdated while it was not active
};

} // namespace vigia::ui
