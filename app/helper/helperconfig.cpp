#include "app/helper/helperconfig.h"

#include <QFile>
#include <QRegularExpression>

#include <toml++/toml.h>

#include <fcntl.h>
#include <sys/stat.h>

namespace vigia::helper {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HelperConfigReader)
};

constexpr qsizetype MaxUnits = 256;
constexpr qsizetype LongestName = 255;

bool isUnitName(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z0-9:_][A-Za-z0-9:_.\\\\@-]*\\.(service|timer|socket|target|path)\\z"));
    return name.size() <= LongestName && form.match(name).hasMatch();
}

bool isInstance(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_]{1,32}\\z"));
    return form.match(name).hasMatch();
}

bool isFixedPath(const QString& path)
{
    return path.startsWith(u'/') && !path.contains(QStringLiteral("/../"))
        && !path.endsWith(QStringLiteral("/.."));
}

/// Bytes of the file, if it is as the helper trusts it. The checks are of the open file, so that it cannot be
/// changed for another between.
Result<QByteArray> trusted(const QString& path, uint owner)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return fail(errno == ELOOP ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                    Tr::tr("The unit helper's configuration %1 cannot be read: %2.")
                        .arg(path, qt_error_string(errno)));
    QFile file;

    struct stat info
    {
    };

    if (::fstat(fd, &info) != 0 || !file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return fail(ErrorCode::Internal,
                    Tr::tr("The unit helper's configuration %1 cannot be read.").arg(path));
    }
    if (!S_ISREG(info.st_mode) || info.st_uid != owner || (info.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return fail(
            ErrorCode::PermissionDenied,
            Tr::tr("The unit helper's configuration %1 must be a file that root owns and nobody else may "
                   "write: chown root:root and chmod 0644.")
                .arg(path),
            {}, "ConfigNotTrusted");
    if (info.st_size > HelperConfigReader::MaxBytes)
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The unit helper's configuration %1 is too long.").arg(path));
    return file.read(HelperConfigReader::MaxBytes);
}

class Reader
{
public:
    Reader(QString path, toml::table table)
        : m_path(std::move(path))
        , m_table(std::move(table))
    {
    }

    Result<HelperConfig> read()
    {
        checkKeys(m_table,
                  {"units", "former", "template", "instances", "restart", "template_source",
                   "state_directory", "drain_seconds", "verify"});
        HelperConfig config;
        config.units = list(m_table, "units", {}, isUnitName);
        units::MoveConfig& move = config.move;
        move.former = text(m_table, "former", move.former, isUnitName);
        move.unitTemplate = text(m_table, "template", move.unitTemplate, [](const QString& name) {
            return isUnitName(name) && name.count(u'@') == 1 && name.contains(QStringLiteral("@."));
        });
        move.instances = list(m_table, "instances", move.instances, isInstance);
        move.restart = list(m_table, "restart", {}, isUnitName);
        move.templateSource = text(m_table, "template_source", move.templateSource, isFixedPath);
        move.stateDirectory = text(m_table, "state_directory", move.stateDirectory, isFixedPath);
        move.drainWait = seconds(m_table, "drain_seconds", move.drainWait);
        if (const toml::table* verify = m_table["verify"].as_table())
            readVerify(*verify, config);
        else if (m_table.contains("verify"))
            wrong("verify");
        if (m_error.isEmpty() && move.instances.isEmpty())
            wrong("instances");
        if (!m_error.isEmpty())
            return fail(ErrorCode::InvalidData, m_error, {}, "BadConfig");
        return config;
    }

private:
    void readVerify(const toml::table& verify, HelperConfig& config)
    {
        checkKeys(verify, {"site", "config", "metrics_url", "target_job", "wait_seconds", "settle_seconds"});
        const auto any = [](const QString& value) { return value.size() <= 1000; };
        config.move.verifyWait = seconds(verify, "wait_seconds", config.move.verifyWait);
        config.move.settle = seconds(verify, "settle_seconds", config.move.settle);
        config.verifier.targetJob = text(verify, "target_job", {}, any);
        config.verifier.metricsUrl = QUrl(text(verify, "metrics_url", {}, [](const QString& value) {
            const QUrl url(value, QUrl::StrictMode);
            return url.isValid()
                && (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https"));
        }));
        const QString site = text(verify, "site", {}, any);
        const QString file = text(verify, "config", QStringLiteral("/etc/vigia/vigia.toml"), isFixedPath);
        if (site.isEmpty()) {
            config.verifier.siteMissing = Tr::tr("%1 names no site.").arg(m_path);
            return;
        }
        Result<settings::SiteConfig> loaded = settings::ConfigLoader::load({file, site, {}});
        if (loaded)
            config.verifier.site = *loaded;
        else if (m_error.isEmpty())
            m_error = loaded.error().message;
    }

    void checkKeys(const toml::table& table, std::initializer_list<const char*> known)
    {
        for (const auto& [key, value] : table)
            if (std::none_of(known.begin(), known.end(),
                             [&name = key](const char* each) { return name.str() == each; })
                && m_error.isEmpty())
                m_error = Tr::tr("%1 has a key that the unit helper does not know: %2.")
                              .arg(m_path,
                                   QString::fromUtf8(key.str().data(), qsizetype(key.str().size())).left(60));
    }

    void wrong(const char* key)
    {
        if (m_error.isEmpty())
            m_error =
                Tr::tr("%1: “%2” has a value that it may not have.").arg(m_path, QString::fromLatin1(key));
    }

    QString text(const toml::table& table, const char* key, const QString& missing,
                 bool (*isGood)(const QString&))
    {
        if (!table.contains(key))
            return missing;
        const auto value = table[key].value_exact<std::string>();
        const QString text = value ? QString::fromStdString(*value) : QString();
        if (!value || !isGood(text))
            wrong(key);
        return text;
    }

    QStringList list(const toml::table& table, const char* key, const QStringList& missing,
                     bool (*isGood)(const QString&))
    {
        if (!table.contains(key))
            return missing;
        const toml::array* array = table[key].as_array();
        QStringList texts;
        if (array == nullptr || qsizetype(array->size()) > MaxUnits) {
            wrong(key);
            return {};
        }
        for (const toml::node& node : *array) {
            const auto value = node.value_exact<std::string>();
            texts.append(value ? QString::fromStdString(*value) : QString());
            if (!value || !isGood(texts.constLast()) || texts.count(texts.constLast()) > 1)
                wrong(key);
        }
        return texts;
    }

    units::MoveConfig::Seconds seconds(const toml::table& table, const char* key,
                                       units::MoveConfig::Seconds missing)
    {
        if (!table.contains(key))
            return missing;
        const auto value = table[key].value_exact<std::int64_t>();
        if (!value || *value < 0 || *value > 86'400) {
            wrong(key);
            return missing;
        }
        return units::MoveConfig::Seconds(*value);
    }

    QString m_path;
    toml::table m_table;
    QString m_error;
};

} // namespace

Result<HelperConfig> HelperConfigReader::read(const QString& path, uint owner)
{
    const Result<QByteArray> bytes = trusted(path, owner);
    if (!bytes)
        return fail(bytes.error());
    try {
        return Reader(
                   path,
                   toml::parse(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size()))))
            .read();
    } catch (const toml::parse_error& e) {
        return fail(ErrorCode::InvalidData,
                    tr("The unit helper's configuration %1 is not valid at line %2: %3.")
                        .arg(path, QString::number(e.source().begin.line),
                             QString::fromUtf8(e.description().data(),
                                               static_cast<qsizetype>(e.description().size()))));
    }
}

} // namespace vigia::helper
