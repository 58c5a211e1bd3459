#include "core/net/authorities.h"

#include <QFile>

namespace vigia::net {

Result<QList<QSslCertificate>> Authorities::read(const QString& file, const QString& service)
{
    if (file.isEmpty())
        return QList<QSslCertificate>();
    QFile pem(file);
    QList<QSslCertificate> found;
    if (pem.open(QIODevice::ReadOnly))
        found = QSslCertificate::fromData(pem.read(MostBytes));
    if (found.isEmpty())
        return fail(ErrorCode::InvalidData,
                    tr("The certificate authorities of %1 cannot be read from %2: name a readable PEM file.")
                        .arg(service, file),
                    pem.errorString());
    return found;
}

} // namespace vigia::net
