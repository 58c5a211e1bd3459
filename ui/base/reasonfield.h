#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace vigia::ui {

/// Why somebody does something: one line that the audit keeps. GUI thread only.
class ReasonField : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Longest = 500;

    explicit ReasonField(bool isRequired, QWidget* parent = nullptr);

    /// Without spaces around it and without control characters.
    QString text() const;
    void setText(const QString& text);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_isRequired;
    QLabel* m_label;
    QLineEdit* m_edit;
};

} // namespace vigia::ui
