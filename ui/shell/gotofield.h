#pragma once

#include <QLineEdit>

namespace vigia::ui {

class Theme;

/// "Go to…": the field in the title bar. While it is empty it shows its key.
class GoToField : public QLineEdit
{
    Q_OBJECT

public:
    explicit GoToField(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateText();

    const Theme& m_theme;
};

} // namespace vigia::ui
