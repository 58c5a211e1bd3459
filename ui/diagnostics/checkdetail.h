#pragma once

#include "core/diagnostics/checkinfo.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vigia::ui {

class FactList;
class Theme;

/// One check: what was seen, and what to do, to be copied. GUI thread only.
class CheckDetail : public QFrame
{
    Q_OBJECT

public:
    explicit CheckDetail(const Theme& theme, QWidget* parent = nullptr);

    /// None: nothing is chosen.
    void showCheck(const std::optional<vigia::diagnostics::CheckInfo>& check, bool isRunning);
    /// Why none is checked again here; empty = each can be.
    void setBlocked(const QString& why);

signals:
    void againRequested(const QString& id);
    void openRequested(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    std::optional<diagnostics::CheckInfo> m_check;
    bool m_isRunning = false;
    QString m_blocked;
    QLabel* m_title;
    QLabel* m_empty;
    QLabel* m_evidence;
    FactList* m_facts;
    QLabel* m_remedyTitle;
    QPlainTextEdit* m_remedy;
    QPushButton* m_copy;
    QPushButton* m_again;
    QPushButton* m_open;
};

} // namespace vigia::ui
