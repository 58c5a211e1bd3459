#include "ui/generation/chartexport.h"

#include "core/async/deliver.h"
#include "ui/base/format.h"
#include "ui/charts/csvwriter.h"
#include "ui/generation/pngdialog.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace vigia::ui {

namespace {

constexpr qint64 MostCopiedValues =
    50'000; // more would keep the window waiting, and no sheet wants it pasted

} // namespace

ChartExport::ChartExport(ChartView& chart, const Theme& theme, QWidget* window)
    : QObject(window)
    , m_chart(chart)
    , m_theme(theme)
    , m_window(window)
    , m_files(QStringLiteral("chart-files"))
{
}

void ChartExport::setText(const PictureText& text, const QString& fileName)
{
    m_text = text;
    m_fileName = fileName;
}

QSize ChartExport::sizeOnScreen() const
{
    return m_window->size() * m_window->devicePixelRatioF();
}

void ChartExport::copy()
{
    if (m_chart.set().isEmpty())
        return;
    auto* data = new QMimeData;
    data->setImageData(chartPicture(m_chart, m_theme, m_text, sizeOnScreen(), m_window->devicePixelRatioF()));
    const auto [from, to] = m_chart.samplesInView();
    const bool isShort = static_cast<qint64>(to - from) * m_chart.set().count() <= MostCopiedValues;
    if (isShort)
        data->setText(QString::fromUtf8(CsvWriter::text(m_chart.set().content(), from, to)));
    QGuiApplication::clipboard()->setMimeData(data);
    emit done(isShort ? tr("Picture and values copied") : tr("Picture copied; for so many values use CSV"));
}

void ChartExport::askPath(const QString& filter, const QString& suffix,
                          const std::function<void(const QString&)>& then)
{
    auto* dialog = new QFileDialog(m_window, tr("Save as"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_fileName + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void ChartExport::savePng()
{
    auto* dialog = new PngDialog(sizeOnScreen(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QSize pixels = dialog->pixels();
        askPath(tr("Pictures (*.png)"), QStringLiteral("png"),
                [this, pixels](const QString& path) { savePngTo(path, pixels); });
    });
    dialog->open();
}

void ChartExport::saveCsv()
{
    askPath(tr("Tables (*.csv)"), QStringLiteral("csv"), [this](const QString& path) { saveCsvTo(path); });
}

void ChartExport::savePngTo(const QString& path, const QSize& pixels)
{
    const QImage image = chartPicture(m_chart, m_theme, m_text, pixels);
    deliver(m_files.run([image, path]() -> Result<> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return CsvWriter::save(path, bytes);
    }),
            this, [this, path](const Result<>& result) {
                if (result)
                    emit done(tr("Saved as %1").arg(path));
                else
                    emit failed(result.error());
            });
}

void ChartExport::saveCsvTo(const QString& path)
{
    const auto [from, to] = m_chart.samplesInView();
    deliver(m_files.run([content = m_chart.set().content(), from = from, to = to, path]() -> Result<> {
        return CsvWriter::save(path, CsvWriter::text(content, from, to));
    }),
            this, [this, path](const Result<>& result) {
                if (result)
                    emit done(tr("Saved as %1").arg(path));
                else
                    emit failed(result.error());
            });
}

} // namespace vigia::ui
