#pragma once

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

    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

    void setContent(const ChartContent& content);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry
    {
        QString code; ///< empty: the dashed line
        QString name;
    };

    const Theme& m_theme;
    QList<Entry> m_entries;
};

} // namespace vigia::ui
