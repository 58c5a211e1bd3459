#include "ui/base/page.h" // moc needs a source of its own
