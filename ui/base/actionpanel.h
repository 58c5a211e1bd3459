#pragma once

#include "core/base/error.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ElidedLabel;
class ErrorBanner;
class Theme;

/// What the panels that order something have in common: a head, a body that scrolls, a foot that is always
/// seen, and the buttons: Cancel, which is the default (Esc), and the main one, which names what it does.
/// Enter presses the button that has the focus and does nothing anywhere else; Page up and down scroll the
/// body. Draws its own card. GUI thread only.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    /// What Enter may do on the main button when it has the focus: press it, or nothing.
    enum class Tier
    {
        Confirm,
        Typed, ///< an id and a reason are typed; Enter never confirms
    };

    ActionPanel(const Theme& theme, const Clock& clock, Tier tier, QWidget* parent);
    ~ActionPanel() override;

    /// No question and no order is under way: what is seen is what will stay.
    bool isSettled() const { return !isWaiting(); }

    QString title() const;

    /// Cancel gets the focus: whoever shows the panel calls it.
    void takeFocus();

signals:
    /// The order is done as far as its effect can be told; one translated sentence, and the ids of what it
    /// made. Who takes the panel away then, or at cancelled(), does so with deleteLater().
    void done(const QString& sentence, const QStringList& ids);
    /// The user does not want it any more. An order that is out already goes on.
    void cancelled();
    void settledChanged();

protected:
    virtual bool isWaiting() const = 0;
    /// Shows the state as it is now, all texts included; called on a change of language too.
    virtual void present() = 0;
    virtual void confirm() = 0;

    /// Why nothing may be ordered at all, as the main button's reason; empty = it may.
    virtual QString blocked() const { return {}; }

    /// present(), and settledChanged() when that is another.
    void changed();
    void setHead(const QString& title, const QString& caption);
    /// `why` it cannot be pressed, as its tool tip.
    void setMain(const QString& text, bool isEnabled, const QString& why = {});
    /// While an order is out the button that cancels says "Close", and a line says that it goes on.
    void setOrdered(bool isOrdered);
    /// The way of Tab: the fields in this order, then Cancel, then the main button.
    void setFieldOrder(const QList<QWidget*>& fields);
    void showError(const Error& error, bool canRetry = false);
    void showProblem(const QString& sentence);
    void clearError();
    /// A line of plain text that wraps, in the body.
    QLabel* addText(const char* name, const char* role = nullptr);

    QVBoxLayout& body() { return *m_body; }

    QVBoxLayout& foot() { return *m_foot; }

    QBoxLayout& buttons() { return *m_buttons; }

    QPushButton& mainButton() { return *m_main; }

    QPushButton& cancelButton() { return *m_cancel; }

    ErrorBanner& banner() { return *m_banner; }

    const Theme& m_theme;
    const Clock& m_clock;

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Tier m_tier;
    QLabel* m_title;
    ElidedLabel* m_caption;
    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
    QVBoxLayout* m_foot;
    QBoxLayout* m_buttons;
    ErrorBanner* m_banner;
    QLabel* m_note;
    QPushButton* m_cancel;
    QPushButton* m_main;
    bool m_wasSettled = true;
    bool m_isOrdered = false;
};

} // namespace vigia::ui
