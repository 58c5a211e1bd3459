#include "ui/generation/pngdialog.h"

#include "ui/base/role.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace vigia::ui {

namespace {

constexpr int Smallest = 200;
constexpr int Largest = 10'000;

} // namespace

PngDialog::PngDialog(const QSize& onScreen, QWidget* parent)
    : QDialog(parent)
    , m_width(new QSpinBox(this))
    , m_height(new QSpinBox(this))
{
    setObjectName(QStringLiteral("pngDialog"));
    setWindowTitle(tr("Save the chart as a picture"));
    m_width->setObjectName(QStringLiteral("pngWidth"));
    m_height->setObjectName(QStringLiteral("pngHeight"));
    for (QSpinBox* box : {m_width, m_height}) {
        box->setRange(Smallest, Largest);
        box->setSuffix(tr(" px", "after a number"));
    }
    const auto choose = [this](const QSize& size) {
        m_width->setValue(size.width());
        m_height->setValue(size.height());
    };
    choose(onScreen);
    auto* sizes = new QHBoxLayout;
    const auto offer = [&](const QString& text, const QSize& size) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        sizes->addWidget(button);
        connect(button, &QPushButton::clicked, this, [choose, size] { choose(size); });
    };
    offer(tr("As on screen"), onScreen);
    offer(tr("1920 × 1080"), {1920, 1080});
    offer(tr("3840 × 2160"), {3840, 2160});
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* const save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    setRole(save, "main");
    auto* form = new QFormLayout(this);
    form->addRow(sizes);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QSize PngDialog::pixels() const
{
    return {m_width->value(), m_height->value()};
}

} // namespace vigia::ui
