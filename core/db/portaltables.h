#pragma once

#include "core/db/connection.h"

namespace vigia::db {

/// Makes the portal's tables (resources/portal/schema.sql) where they do not exist yet: for the embedded site
/// and tests, never for a portal that exists. Errors as Connection.
[[nodiscard]] Result<> createPortalTables(Connection& connection);

} // namespace vigia::db
