#pragma once

#include "core/async/serialexecutor.h"
#include "core/diagnostics/check.h"
#include "core/diagnostics/ports.h"
#include "core/net/httpclient.h"

#include <QStringList>

namespace vigia::diagnostics {

/// What the service lends its checks.
struct Tools
{
    net::HttpClient& http;
    SerialExecutor& judge; ///< where long answers are read
};

/// All checks of a site, in the order in which they are shown. Main thread; asks nothing yet.
CheckTable checkTable(const Ports& ports, const Settings& settings, const Tools& tools);

/// A sentence for each service that the site does not have.
QStringList absentServices(const Ports& ports, const Settings& settings);

// The parts of the table.
void addDatabaseChecks(CheckTable& table, const Ports& ports);
void addDataChecks(CheckTable& table, const Ports& ports);
void addRedisChecks(CheckTable& table, const Ports& ports, const Settings& settings);
void addCeleryChecks(CheckTable& table, const Ports& ports, const Settings& settings);
void addTelemetryChecks(CheckTable& table, const Ports& ports, const Settings& settings, const Tools& tools);
void addMachineChecks(CheckTable& table, const Settings& settings, const Tools& tools);

} // namespace vigia::diagnostics
