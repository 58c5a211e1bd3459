#pragma once

#include "ui/report/pdf/pdfflow.h"

#include <QColor>
#include <QTextLayout>

namespace vigia::ui {

/// Ink on paper; grey prints say as much.
namespace ink {
inline const QColor Text(0x1a, 0x1f, 0x24);
inline const QColor Muted(0x50, 0x59, 0x62);
inline const QColor Line(0x8a, 0x93, 0x9b);
inline const QColor Hair(0xd3, 0xd7, 0xdb);
} // namespace ink

/// A text broken into lines of a width, whatever way its script runs.
class PdfText
{
public:
    PdfText(const QString& text, const QFont& font, double width, Qt::Alignment alignment = Qt::AlignLeft);

    double height() const { return m_height; }

    int lineCount() const { return m_layout->lineCount(); }

    double lineHeight() const { return m_lineHeight; }

    /// Keeps as many lines as fit; the last one says that there was more.
    void limit(double height);
    void draw(QPainter& painter, QPointF at, const QColor& colour) const;
    void drawLine(QPainter& painter, int line, QPointF at, const QColor& colour) const;

private:
    void layOut(const QString& text);

    std::shared_ptr<QTextLayout> m_layout;
    double m_width = 0;
    double m_height = 0;
    double m_lineHeight = 0;
};

/// A block a line, so that a long text runs over pages.
void addParagraph(std::vector<PdfBlock>& blocks, const QString& text, const QFont& font, const QColor& colour,
                  double width, double before, bool keepsWithNext = false);

} // namespace vigia::ui
