#pragma once

#include "core/async/serialexecutor.h"
#include "ui/charts/chartpicture.h"

#include <QObject>
#include <QPointer>

namespace vigia::ui {

/// The ways out of a chart: clipboard, picture, values. Files are written beside the GUI thread. GUI thread
/// only.
class ChartExport : public QObject
{
    Q_OBJECT

public:
    ChartExport(ChartView& chart, const Theme& theme, QWidget* window);

    /// What is written on pictures, and the file name that is offered.
    void setText(const PictureText& text, const QString& fileName);

    /// Picture and, up to 50,000 values, the values in view.
    void copy();
    /// Ask for size and file name.
    void savePng();
    void saveCsv();
    void savePngTo(const QString& path, const QSize& pixels);
    void saveCsvTo(const QString& path);

signals:
    /// One sentence.
    void done(const QString& message);
    void failed(const vigia::Error& error);

private:
    void askPath(const QString& filter, const QString& suffix,
                 const std::function<void(const QString&)>& then);
    QSize sizeOnScreen() const;

    ChartView& m_chart;
    const Theme& m_theme;
    QWidget* m_window;
    PictureText m_text;
    QString m_fileName;
    SerialExecutor m_files;
};

} // namespace vigia::ui
