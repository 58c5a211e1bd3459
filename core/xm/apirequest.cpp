#include "core/xm/apirequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::xm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(XmRequest)

public:
    static QString ofDays(const QString& metric, const DayRange& days)
    {
        const auto from = days.from.toString(Qt::ISODate);
        if (days.from == days.to)
            return tr("%1, %2").arg(metric, from);
        return tr("%1, %2 to %3").arg(metric, from, days.to.toString(Qt::ISODate));
    }
};

} // namespace

QString ApiRequest::path() const
{
    return u'/' + endpointPath(endpoint);
}

QByteArray ApiRequest::body() const
{
    QJsonObject body {{QStringLiteral("MetricId"), metricId}, {QStringLiteral("Entity"), entity}};
    if (endpoint != Endpoint::Lists) {
        body.insert(QStringLiteral("StartDate"), days.from.toString(Qt::ISODate));
        body.insert(QStringLiteral("EndDate"), days.to.toString(Qt::ISODate));
        body.insert(QStringLiteral("Filter"), QJsonArray::fromStringList(filter));
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString ApiRequest::subject() const
{
    if (endpoint == Endpoint::Lists)
        return metricId;
    return Tr::ofDays(metricId + u'/' + entity, days);
}

} // namespace vigia::xm
