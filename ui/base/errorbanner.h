#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigia::ui {

/// What went wrong, where it matters: one sentence in the page, with "Retry" when trying again makes sense.
/// No box that pops up. Repeated errors of one text become a counter. Hidden while there is nothing to say.
class ErrorBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBanner(QWidget* parent = nullptr);

    /// The sentence on screen; empty when hidden.
    QString text() const { return m_text; }

    /// Shows Error::message; a cancelled call is no error and shows nothing. With `canRetry` the Retry button
    /// is there.
    void showError(const vigia::Error& error, bool canRetry = true);
    /// Shows any one sentence, without Retry.
    void showText(const QString& text);
    void clear();

signals:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void present(const QString& text, bool canRetry);
    void updateText();

    QLabel* m_label;
    QPushButton* m_retry;
    QString m_text;
    int m_times = 0;
};

} // namespace vigia::ui
