#pragma once

#include "core/audit/auditinfo.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimer;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

/// The line of fields that says which entries are seen. What is typed counts when the typing has come to
/// rest, or with Enter. GUI thread only.
class AuditFilter : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilter(const Clock& clock, QWidget* parent = nullptr);

    audit::AuditQuery query() const;
    /// Why the days cannot be used: one sentence; empty when they can.
    QString problem() const;

    /// Something was typed that has not been told yet.
    bool isPending() const;

signals:
    /// query() is another, and problem() is empty.
    void queryChanged();
    /// problem() or isPending() may be another.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void editedNow();
    void tell();

    const Clock& m_clock;
    QLineEdit* m_text;
    QLineEdit* m_who;
    QComboBox* m_group;
    QComboBox* m_outcome;
    QComboBox* m_days;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLabel* m_dash;
    QTimer* m_delay;
};

} // namespace vigia::ui
