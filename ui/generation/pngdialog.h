#pragma once

#include <QDialog>
#include <QSize>

class QSpinBox;

namespace vigia::ui {

/// Asks how large a picture of a chart is to be. GUI thread only.
class PngDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PngDialog(const QSize& onScreen, QWidget* parent = nullptr);

    QSize pixels() const;

private:
    QSpinBox* m_width;
    QSpinBox* m_height;
};

} // namespace vigia::ui
