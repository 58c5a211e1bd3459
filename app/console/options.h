#pragma once

#include "core/base/result.h"
#include "core/settings/siteconfig.h"
#include "core/telemetry/log.h"

#include <QCoreApplication>
#include <QSize>
#include <QStringList>

#include <optional>

namespace vigia::console {

/// What was typed after `vigia`.
struct Options
{
    settings::Locations locations;
    QString language; ///< "es" "en"; empty = as last time, else the system's
    QString theme; ///< "light" "dark"; empty = as last time, else light
    QString page; ///< PAGE or PAGE/VIEW to begin with
    QString capsule; ///< a file to show instead of a site; empty = the site
    QString shots; ///< folder for pictures of every page; empty = a window
    std::optional<QSize> size;
    std::optional<telemetry::LogLevel> logLevel;
    QString metricsListen; ///< HOST:PORT; empty = the console serves no metrics
    bool json = false;
    bool help = false;
    bool version = false;
};

/// Reads the command line. Needs no application object: what it says decides how that is made.
class OptionParser
{
    Q_DECLARE_TR_FUNCTIONS(OptionParser)

public:
    OptionParser();
    ~OptionParser();
    OptionParser(const OptionParser&) = delete;
    OptionParser& operator=(const OptionParser&) = delete;

    /// `arguments` with the program's name first. Errors: InvalidData, one sentence.
    [[nodiscard]] Result<Options> parse(const QStringList& arguments);
    QString helpText() const;

    /// "1280x800"; nothing unless it is a size that a screen could have.
    static std::optional<QSize> sizeFrom(const QString& text);
    /// The value of --lang, before everything else: the texts of errors depend on it. Empty when there is
    /// none.
    static QString languageOf(const QStringList& arguments);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::console
