// reportbench: milliseconds that each format of a one-year report takes to write, the best and the worst of
// five.
#include "core/report/formats/formatwriter.h"
#include "tests/support/samplereport.h"
#include "ui/report/pdf/pdfwriter.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace vigia;

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const report::Report year = test::yearReport();
    for (const char* format : {"json", "csv", "html", "xlsx", "pdf"}) {
        std::unique_ptr<report::FormatWriter> writer = report::makeFormatWriter(QString::fromLatin1(format));
        if (!writer)
            writer = std::make_unique<ui::PdfWriter>();
        const QString path = folder.filePath(QStringLiteral("year.") + QString::fromLatin1(format));
        QList<qint64> times;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!writer->write(year, path))
                return 1;
            times.append(timer.elapsed());
        }
        const auto [best, worst] = std::minmax_element(times.cbegin(), times.cend());
        std::printf("%-5s best %lld ms, worst %lld ms, %lld bytes\n", format, *best, *worst,
                    QFileInfo(path).size());
    }
    return 0;
}
