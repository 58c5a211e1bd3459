#pragma once
// Precompiled for every ui target: what nearly every file includes.
#include <QApplication>
#include <QDateTime>
#include <QHash>
#include <QLabel>
#include <QLayout>
#include <QList>
#include <QMouseEvent>
#include <QObject>
#include <QPainter>
#include <QPushButton>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <tl/expected.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
