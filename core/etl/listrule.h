#pragma once

#include <QString>
#include <QStringList>

namespace vigia::etl {

/// How one of XM's lists (ListadoRecursos…) becomes rows of catalogos.
struct ListRule
{
    QString metric; ///< "ListadoRecursos": also catalogos.catalogo
    QString entity;
    QString name;
    QStringList code; ///< columns joined by "/" → codigo
    QString label; ///< column → nombre
    QString kind; ///< column → tipo; may be empty
    QString region; ///< column → region; may be empty

    QString id() const { return metric % u'/' % entity; }
};

} // namespace vigia::etl
