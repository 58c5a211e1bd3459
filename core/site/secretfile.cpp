#include "core/site/secretfile.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>

namespace vigia::site {

QByteArray newPassword()
{
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray::fromRawData(reinterpret_cast<const char*>(random.data()), sizeof random)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool writeSecret(const QString& path, const QByteArray& text)
{
    const int fd = open(QFile::encodeName(path).constData(),
                        O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return false;
    QFile file;
    return fchmod(fd, 0600) == 0 && file.open(fd, QIODevice::WriteOnly, QFile::AutoCloseHandle)
        && file.write(text) == text.size() && file.flush();
}

} // namespace vigia::site
