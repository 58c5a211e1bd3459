#pragma once

#include "core/async/chained.h"

namespace vigia::celery {

using vigia::chained;
using vigia::ready;

} // namespace vigia::celery
