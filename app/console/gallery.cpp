#include "app/console/gallery.h"

#include "ui/base/theme.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

#include <map>

namespace vigia::console {

namespace {

QString styles()
{
    const ui::Colours c = ui::Theme::tokens(ui::Theme::Mode::Light);
    return QStringLiteral("body{font:13px Inter,sans-serif;background:%1;color:%2;margin:24px}"
                          "h1{font-size:20px}h2{font-size:15px;margin:28px 0 8px}"
                          "div{display:flex;flex-wrap:wrap;gap:10px}"
                          "figure{margin:0;background:%3;border:1px solid %4;border-radius:5px;padding:10px}"
                          "img{width:560px;max-width:86vw;display:block}"
                          "figcaption{color:%5;padding-top:6px}")
        .arg(c.background.name(), c.text.name(), c.panel.name(), c.line.name(), c.muted.name());
}

} // namespace

QString PictureInfo::fileName() const
{
    return QStringLiteral("%1-%2-%3-%4x%5.png")
        .arg(subject, theme, language)
        .arg(size.width())
        .arg(size.height());
}

std::optional<PictureInfo> PictureInfo::fromFileName(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("^([a-z0-9]+(?:-[a-z0-9]+)*)-(light|dark)-(es|en)-([0-9]+)x([0-9]+)\\.png$"));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return PictureInfo {match.captured(1), match.captured(2), match.captured(3),
                        QSize(match.captured(4).toInt(), match.captured(5).toInt())};
}

Result<> Gallery::write(const QString& folder)
{
    std::map<QString, QList<PictureInfo>> subjects;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (const auto picture = PictureInfo::fromFileName(file))
            subjects[picture->subject].append(*picture);
    }
    QString page = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Vigía</title>"
                                  "<style>%1</style></head>\n<body><h1>Vigía</h1>\n")
                       .arg(styles());
    for (const auto& [subject, pictures] : subjects) {
        page += QStringLiteral("<h2>%1</h2>\n<div>\n").arg(subject);
        for (const PictureInfo& picture : pictures) {
            const QString text = QStringLiteral("%1 · %2 · %3×%4")
                                     .arg(picture.language, picture.theme)
                                     .arg(picture.size.width())
                                     .arg(picture.size.height());
            page +=
                QStringLiteral("<figure><a href=\"%1\"><img src=\"%1\" alt=\"%2 %3\" loading=\"lazy\"></a>"
                               "<figcaption>%3</figcaption></figure>\n")
                    .arg(picture.fileName(), subject, text);
        }
        page += QStringLiteral("</div>\n");
    }
    page += QStringLiteral("</body></html>\n");
    QSaveFile file(folder + QStringLiteral("/index.html"));
    if (!file.open(QIODevice::WriteOnly) || file.write(page.toUtf8()) < 0 || !file.commit())
        return fail(ErrorCode::PermissionDenied,
                    tr("The gallery %1 cannot be written: %2. Choose another directory.")
                        .arg(file.fileName(), file.errorString()));
    return {};
}

} // namespace vigia::console
