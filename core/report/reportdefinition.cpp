#include "core/report/reportdefinition.h"

#include "core/report/reportcheck.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <toml++/toml.h>

#include <utility>

namespace vigia::report {

namespace {

constexpr qint64 LongestFile = 64 << 10;
const QStringList Formats {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("xlsx"),
                           QStringLiteral("csv"), QStringLiteral("json")};

QString text(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<QStringList> texts(const toml::node& node)
{
    const toml::array* array = node.as_array();
    if (!array)
        return std::nullopt;
    QStringList all;
    for (const toml::node& element : *array) {
        const auto value = element.value<std::string>();
        if (!value)
            return std::nullopt;
        all.append(text(*value));
    }
    return all;
}

/// False: the key is unknown, or its value of a wrong kind.
bool take(ReportDefinition& definition, std::string_view key, const toml::node& node)
{
    int* const whole = key == "top_plants" ? &definition.topPlants
        : key == "keep"                    ? &definition.keep
                                           : nullptr;
    if (whole) {
        const toml::value<std::int64_t>* const number = node.as_integer();
        if (!number || !std::in_range<int>(number->get()))
            return false;
        *whole = static_cast<int>(number->get());
        return true;
    }
    const auto string = node.value<std::string>();
    const auto list = texts(node);
    if (key == "title" && string)
        definition.title = text(*string);
    else if (key == "period" && string)
        definition.period = text(*string);
    else if (key == "language" && string)
        definition.language = text(*string);
    else if (key == "sections" && list)
        definition.sections = *list;
    else if (key == "formats" && list)
        definition.formats = *list;
    else
        return false;
    return true;
}

QByteArray quoted(const QString& text)
{
    QByteArray quoted = "\"";
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            quoted += '\\';
        if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f)
            quoted += "\\u00" + QByteArray::number(static_cast<int>(byte), 16).rightJustified(2, '0');
        else
            quoted += byte;
    }
    return quoted + '"';
}

QByteArray quoted(const QStringList& texts)
{
    QByteArrayList all;
    for (const QString& text : texts)
        all.append(quoted(text));
    return '[' + all.join(", ") + ']';
}

} // namespace

ReportDefinitions::ReportDefinitions(QStringList folders)
    : m_folders(std::move(folders))
{
}

ReportDefinitions ReportDefinitions::usual()
{
    return ReportDefinitions({QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                  + QStringLiteral("/vigia/reports"),
                              QStringLiteral("/etc/vigia/reports")});
}

bool ReportDefinitions::isName(const QString& name)
{
    static const QRegularExpression names(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\z"));
    return names.match(name).hasMatch();
}

Result<ReportDefinition> ReportDefinitions::parse(const QString& name, const QByteArray& toml)
{
    ReportDefinition definition;
    definition.name = name;
    try {
        const toml::table table =
            toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
        for (const auto& [key, node] : table)
            if (!take(definition, key.str(), node))
                return fail(
                    ErrorCode::InvalidData,
                    tr("The report definition “%1” has a key that is unknown or of a wrong kind: “%2”. "
                       "Correct it.")
                        .arg(name, text(std::string(key.str()))));
    } catch (const toml::parse_error& error) {
        return fail(ErrorCode::InvalidData,
                    tr("The report definition “%1” is no TOML, see line %2: correct it.")
                        .arg(name)
                        .arg(error.source().begin.line),
                    QString::fromUtf8(error.what()));
    }
    for (const QString& format : std::as_const(definition.formats))
        if (!Formats.contains(format))
            return fail(ErrorCode::InvalidData,
                        tr("The report definition “%1” wants the format “%2”: choose some of %3.")
                            .arg(name, format, Formats.join(QStringLiteral(", "))));
    if (definition.formats.isEmpty() || definition.keep < 0)
        return fail(ErrorCode::InvalidData,
                    tr("The report definition “%1” needs a format, and a number of kept files that is not "
                       "negative.")
                        .arg(name));
    ReportRequest request;
    request.language = definition.language;
    request.sections = definition.sections;
    request.topPlants = definition.topPlants;
    const Result<DayRange> days = ReportCheck::days(definition.period, QDate(2025, 6, 15));
    if (!days)
        return fail(days.error());
    request.days = *days;
    return ReportCheck::checked(request).transform([&](const ReportRequest&) { return definition; });
}

QByteArray ReportDefinitions::toToml(const ReportDefinition& definition)
{
    return "# A report of Vigía: vigiactl report --definition " + definition.name.toUtf8()
        + "\ntitle = " + quoted(definition.title) + "\nperiod = " + quoted(definition.period)
        + "\nlanguage = " + quoted(definition.language) + "\nsections = " + quoted(definition.sections)
        + "\nformats = " + quoted(definition.formats) + "\ntop_plants = "
        + QByteArray::number(definition.topPlants) + "\nkeep = " + QByteArray::number(definition.keep) + '\n';
}

Result<ReportDefinition> ReportDefinitions::load(const QString& name) const
{
    if (!isName(name))
        return fail(
            ErrorCode::InvalidData,
            tr("“%1” is no name of a report definition: use letters, digits, - and _.").arg(name.left(100)));
    for (const QString& folder : m_folders) {
        QFile file(QDir(folder).filePath(name + QStringLiteral(".toml")));
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::PermissionDenied,
                        tr("%1 can't be read: give this user the right to.").arg(file.fileName()),
                        file.errorString());
        const QByteArray toml = file.read(LongestFile + 1);
        if (toml.size() > LongestFile)
            return fail(ErrorCode::InvalidData,
                        tr("%1 is far too long for a report definition.").arg(file.fileName()));
        return parse(name, toml);
    }
    return fail(ErrorCode::NotFound,
                tr("There is no report definition “%1” in %2: save one there.")
                    .arg(name, m_folders.join(tr(" or "))));
}

QList<ReportDefinition> ReportDefinitions::all() const
{
    QStringList names;
    for (const QString& folder : m_folders)
        for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.toml")}, QDir::Files))
            names.append(file.completeBaseName());
    names.removeDuplicates();
    names.sort();
    QList<ReportDefinition> definitions;
    for (const QString& name : std::as_const(names))
        if (const auto definition = load(name))
            definitions.append(*definition);
    return definitions;
}

Result<> ReportDefinitions::save(const ReportDefinition& definition) const
{
    if (!isName(definition.name))
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is no name of a report definition: use letters, digits, - and _.")
                        .arg(definition.name.left(100)));
    const QByteArray toml = toToml(definition);
    if (const auto same = parse(definition.name, toml); !same)
        return fail(same.error());
    const QString folder = m_folders.value(0);
    QSaveFile file(QDir(folder).filePath(definition.name + QStringLiteral(".toml")));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size()
        || !file.commit())
        return fail(
            ErrorCode::PermissionDenied,
            tr("The report definition could not be saved in %1: check rights and free space.").arg(folder),
            file.errorString());
    return {};
}

Result<> ReportDefinitions::remove(const QString& name) const
{
    if (const auto found = load(name); !found && found.error().code != ErrorCode::InvalidData)
        return fail(found.error());
    QFile file(QDir(m_folders.value(0)).filePath(name + QStringLiteral(".toml")));
    if (!isName(name) || !file.remove())
        return fail(ErrorCode::PermissionDenied,
                    tr("The report definition “%1” could not be removed from %2.")
                        .arg(name.left(100), m_folders.value(0)),
                    file.errorString());
    return {};
}

QString deliveredName(const ReportDefinition& definition, const DayRange& days, const QString& format)
{
    return definition.name % u'_' % days.from.toString(Qt::ISODate) % u'_' % days.to.toString(Qt::ISODate)
        % u'.' % format;
}

void forgetOld(const QString& folder, const ReportDefinition& definition, const QString& format)
{
    if (definition.keep <= 0)
        return;
    static const QString Day = QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    const QRegularExpression ours(QStringLiteral("\\A") % QRegularExpression::escape(definition.name) % u'_'
                                  % Day % u'_' % Day % QStringLiteral("\\.")
                                  % QRegularExpression::escape(format) % QStringLiteral("\\z"));
    QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files, QDir::Name | QDir::Reversed); // newest days first
    int kept = 0;
    for (const QString& name : names)
        if (ours.match(name).hasMatch() && ++kept > definition.keep)
            dir.remove(name);
}

} // namespace vigia::report
