#pragma once

#include <QLabel>

namespace vigia::ui {

/// One line of plain text that ends in "…" when there is no room; then the whole text is its tool tip. For
/// names that come from outside and may be of any length.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QString fullText() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setFullText(const QString& text);
    /// Shown below the text in the tool tip.
    void setHint(const QString& hint);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_text;
    QString m_hint;
};

} // namespace vigia::ui
