#pragma once

#include <QPoint>
#include <QWidget>

namespace vigia::ui {

class Theme;
struct ChartContent;

/// The names of a chart's sources beside their colours, and of the dashed line. GUI thread only.
class SourceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit SourceLegend(const Theme& theme, QWidget* parent = nullptr);

    static QString sourceName(const QString& sourceId);
    static QString comparisonName();

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return {0, m_height}; }

    void setContent(const ChartContent& content);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry
    {
        QString code; ///< empty: the dashed line
        QString name;
    };

    int widthOf(const Entry& entry) const;
    /// Where each entry begins, in as many lines as it takes.
    QList<QPoint> places(int width) const;

    /// As high as its lines at this width.
    void fit();

    const Theme& m_theme;
    int m_height = 0;
    QList<Entry> m_entries;
};

} // namespace vigia::ui
