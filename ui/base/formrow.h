#pragma once

#include <QWidget>

class QLabel;

namespace vigia::ui {

class Theme;

/// A line of a form: what it is, the field, and below it what is wrong with its value or what is known of it.
/// GUI thread only.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the fields over; with two a dash is between them. `name` is the objectName of the row; the
    /// sentence below is "<name>Problem".
    FormRow(const QString& name, const QList<QWidget*>& fields, const Theme& theme,
            QWidget* parent = nullptr);

    /// The sentence that refuses the value; empty = the value is good.
    QString problem() const { return m_problem; }

    void setLabel(const QString& text);
    /// `problem` goes before `hint`; both empty: no line.
    void setProblem(const QString& problem, const QString& hint = {});

private:
    void applyTheme();

    const Theme& m_theme;
    QList<QWidget*> m_fields;
    QLabel* m_label;
    QLabel* m_line;
    QString m_problem;
};

} // namespace vigia::ui
