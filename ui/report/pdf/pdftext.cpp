#include "ui/report/pdf/pdftext.h"

#include "ui/report/pdf/pdffonts.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace vigia::ui {

PdfText::PdfText(const QString& text, const QFont& font, double width, Qt::Alignment alignment)
    : m_layout(std::make_shared<QTextLayout>(QString(), font))
    , m_width(width)
    , m_lineHeight(QFontMetricsF(font).height() * 1.08)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    layOut(text);
}

void PdfText::layOut(const QString& text)
{
    QString lines = printable(text);
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator).replace(QLatin1Char('\t'), QLatin1Char(' '));
    m_layout->setText(lines);
    m_layout->beginLayout();
    m_height = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, m_height});
        m_height += m_lineHeight;
    }
    m_layout->endLayout();
}

void PdfText::limit(double height)
{
    const int most = std::max(1, static_cast<int>(height / m_lineHeight));
    if (lineCount() <= most)
        return;
    const QTextLine last = m_layout->lineAt(most - 1);
    const int end = std::max(1, last.textStart() + last.textLength() - 2);
    layOut(m_layout->text().left(end) + QChar(0x2026));
}

void PdfText::draw(QPainter& painter, QPointF at, const QColor& colour) const
{
    painter.setPen(colour);
    m_layout->draw(&painter, at);
}

void PdfText::drawLine(QPainter& painter, int line, QPointF at, const QColor& colour) const
{
    painter.setPen(colour);
    const QTextLine drawn = m_layout->lineAt(line);
    drawn.draw(&painter, at - QPointF(0, drawn.y()));
}

void addParagraph(std::vector<PdfBlock>& blocks, const QString& text, const QFont& font, const QColor& colour,
                  double width, double before, bool keepsWithNext)
{
    if (text.isEmpty())
        return;
    const PdfText layout(text, font, width);
    for (int line = 0; line < layout.lineCount(); ++line) {
        PdfBlock block;
        block.before = line == 0 ? before : 0;
        block.height = layout.lineHeight();
        block.keepsWithNext = keepsWithNext;
        block.draw = [layout, line, colour](QPainter& painter, QPointF at) {
            layout.drawLine(painter, line, at, colour);
        };
        blocks.push_back(std::move(block));
    }
}

} // namespace vigia::ui
