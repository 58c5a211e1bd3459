#include "core/settings/receiversconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <toml++/toml.h>

#include <algorithm>
#include <optional>

namespace vigia::settings {

namespace {

constexpr qint64 MaxBytes = 64 * 1024;
constexpr qsizetype MaxText = 500;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReceiversReader)
};

bool isSmartHost(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:[A-Za-z0-9._-]+|\[[0-9a-fA-F:]+\]):([0-9]{1,5})$)"));
    const QRegularExpressionMatch match = form.match(text);
    const uint port = match.captured(1).toUInt();
    return match.hasMatch() && port > 0 && port < 65536;
}

bool isAddress(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(^[^\s@<>,]+@[^\s@<>,]+$)"));
    return form.match(text).hasMatch();
}

/// One table of the file; keeps the first error.
class Table
{
public:
    Table(const toml::table& root, const char* name, QString file)
        : m_name(QString::fromLatin1(name))
        , m_file(std::move(file))
        , m_table(root[name].as_table())
    {
        if (root.contains(name) && !m_table)
            refuse(Tr::tr("“%1” must be a table").arg(m_name));
    }

    bool isPresent() const { return m_table != nullptr; }

    const std::optional<Error>& error() const { return m_error; }

    void allow(std::initializer_list<std::string_view> keys)
    {
        if (m_table)
            for (const auto& [key, value] : *m_table)
                if (std::ranges::find(keys, key.str()) == keys.end())
                    refuse(Tr::tr("the key “%1” of “%2” is not known")
                               .arg(QString::fromStdString(std::string(key.str())).left(80), m_name));
    }

    QString text(std::string_view key, const QString& otherwise = {})
    {
        const toml::node* node = m_table ? m_table->get(key) : nullptr;
        if (!node)
            return otherwise;
        const QString value = QString::fromStdString(node->value<std::string>().value_or(std::string {}));
        const bool isPlain =
            std::ranges::none_of(value, [](QChar c) { return c.category() == QChar::Other_Control; });
        if (value.isEmpty() || !isPlain || value.size() > MaxText)
            refuse(Tr::tr("the key “%1” of “%2” must be one line of text").arg(keyName(key), m_name));
        return value;
    }

    QString required(std::string_view key, bool (*isValid)(const QString&) = nullptr)
    {
        const QString value = text(key);
        if (value.isEmpty())
            refuse(Tr::tr("“%1” lacks the key “%2”").arg(m_name, keyName(key)));
        else if (isValid && !isValid(value))
            refuse(Tr::tr("“%1” is not what “%2” of “%3” may be").arg(value.left(80), keyName(key), m_name));
        return value;
    }

    QString path(std::string_view key, bool isRequired = true)
    {
        const QString value = isRequired ? required(key) : text(key);
        return value.isEmpty() ? value : QFileInfo(m_file).absoluteDir().absoluteFilePath(value);
    }

    bool flag(std::string_view key, bool otherwise)
    {
        const toml::node* node = m_table ? m_table->get(key) : nullptr;
        if (node && !node->is_boolean())
            refuse(Tr::tr("the key “%1” of “%2” must be true or false").arg(keyName(key), m_name));
        return node ? node->value_or(otherwise) : otherwise;
    }

    void refuse(const QString& why)
    {
        if (!m_error)
            m_error = Error {ErrorCode::InvalidData,
                             Tr::tr("The receivers file %1 cannot be used: %2.").arg(m_file, why),
                             {},
                             {},
                             false};
    }

    static QString keyName(std::string_view key)
    {
        return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    }

private:
    QString m_name;
    QString m_file;
    const toml::table* m_table;
    std::optional<Error> m_error;
};

bool isHttp(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"));
}

void readPagerDuty(Table& table, ReceiversConfig::PagerDuty& into)
{
    table.allow({"url", "routing_key_file"});
    if (!table.isPresent())
        return;
    into.routingKeyFile = table.path("routing_key_file");
    const QString url = table.text("url", into.url.toString());
    if (!isHttp(url))
        table.refuse(Tr::tr("“%1” is not an address http:// or https://").arg(url.left(80)));
    into.url = QUrl(url);
}

void readSlack(Table& table, ReceiversConfig::Slack& into)
{
    table.allow({"url_file", "channel"});
    if (!table.isPresent())
        return;
    into.urlFile = table.path("url_file");
    into.channel = table.text("channel", into.channel);
}

void readEmail(Table& table, ReceiversConfig::Email& into)
{
    table.allow({"smarthost", "from", "to", "user", "password_file", "require_tls"});
    if (!table.isPresent())
        return;
    into.smartHost = table.required("smarthost", isSmartHost);
    into.from = table.required("from", isAddress);
    into.to = table.required("to", isAddress);
    into.user = table.text("user");
    into.passwordFile = table.path("password_file", !into.user.isEmpty());
    into.requireTls = table.flag("require_tls", true);
    if (into.user.isEmpty() && !into.passwordFile.isEmpty())
        table.required("user");
}

} // namespace

Result<ReceiversConfig> ReceiversReader::read(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).absoluteFilePath();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    tr("The receivers file %1 cannot be read: %2.").arg(name, file.errorString()));
    const QByteArray content = file.read(MaxBytes + 1);
    if (content.size() > MaxBytes)
        return fail(ErrorCode::InvalidData,
                    tr("The receivers file %1 is far too long: is it the right one?").arg(name));
    toml::table root;
    try {
        root = toml::parse(std::string_view(content.constData(), static_cast<size_t>(content.size())));
    } catch (const toml::parse_error& e) {
        return fail(ErrorCode::InvalidData,
                    tr("The receivers file %1 is not valid at line %2: %3.")
                        .arg(name, QString::number(e.source().begin.line), Table::keyName(e.description())));
    }
    ReceiversConfig config;
    Table pagerDuty(root, "pagerduty", name), slack(root, "slack", name), email(root, "email", name);
    for (const auto& [key, value] : root)
        if (key != "pagerduty" && key != "slack" && key != "email")
            pagerDuty.refuse(tr("the key “%1” is not known: it may hold pagerduty, slack and email")
                                 .arg(Table::keyName(key.str()).left(80)));
    readPagerDuty(pagerDuty, config.pagerDuty);
    readSlack(slack, config.slack);
    readEmail(email, config.email);
    for (const Table* table : {&pagerDuty, &slack, &email})
        if (table->error())
            return fail(*table->error());
    return config;
}

} // namespace vigia::settings
