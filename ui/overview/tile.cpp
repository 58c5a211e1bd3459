#include "ui/overview/tile.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr std::chrono::milliseconds Soon {600};
constexpr int VeilStrength = 150; // of 255

/// Wraps in the room that there is, and asks for no other: one label whose height hangs on its width would
/// make the whole board be laid out by its wishes instead of its least heights.
class NoteLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    bool hasHeightForWidth() const override { return false; }
};

} // namespace

/// Greys what lies below it, and says why on top of it: nothing moves when a service is lost.
class Veil : public QWidget
{
public:
    Veil(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void setText(const QString& text)
    {
        m_text = text;
        setAccessibleName(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = m_theme.colours();
        QColor grey = colours.panel;
        grey.setAlpha(VeilStrength);
        QPainter painter(this);
        painter.fillRect(rect(), grey);
        painter.setFont(m_theme.textFont());
        const int pad = m_theme.px(6);
        const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const QRect room = rect().adjusted(pad, pad, -pad, -pad);
        const QRect text = painter.fontMetrics().boundingRect(room, flags, m_text).intersected(room);
        // At the bottom: what matters of a tile is above.
        const int tall = text.height() + 2 * pad;
        const QRect box(0, height() - tall, width(), tall);
        painter.setPen(colours.line);
        painter.setBrush(colours.raised);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.setPen(colours.text);
        painter.drawText(box.adjusted(pad, pad, -pad, -pad), flags, m_text);
    }

private:
    const Theme& m_theme;
    QString m_text;
};

Tile::Tile(const QString& name, const Context& context, std::chrono::milliseconds interval, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new QPushButton(this))
    , m_caption(new ElidedLabel(this))
    , m_note(new NoteLabel(this))
    , m_doubtLine(new ElidedLabel(this))
    , m_content(new QWidget(this))
    , m_veil(new Veil(context.theme, this))
    , m_body(new QVBoxLayout(m_content))
    , m_poller(interval, [this] {
        m_isBusy = true;
        m_isStale = false;
        ask();
        emit stateChanged();
    })
{
    m_poller.setPaused(true);
    setObjectName(name);
    setRole(this, "card");
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_caption->setObjectName(name + QStringLiteral("Caption"));
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_doubtLine->setObjectName(name + QStringLiteral("Doubt"));
    m_doubtLine->hide();
    setRole(m_title, "quiet");
    m_title->setStyleSheet(
        QStringLiteral("QPushButton { font-weight: 600; text-align: left; padding: 0 2px; }"));
    m_title->setCursor(Qt::PointingHandCursor);
    setRole(m_caption, "caption");
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(context.theme.px(8));
    top->addWidget(m_title);
    top->addWidget(m_caption, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(m_doubtLine);
    column->addWidget(m_content, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_isActive)
            refresh();
    });
    connect(m_title, &QPushButton::clicked, this, &Tile::opened);
    connect(&context.theme, &Theme::changed, m_veil, qOverload<>(&QWidget::update));
}

QString Tile::caption() const
{
    return m_caption->fullText();
}

void Tile::setAbsence(const QString& sentence)
{
    m_absence = sentence;
    setActive(m_isActive);
    present();
}

void Tile::setActive(bool isActive)
{
    m_isActive = isActive;
    const bool isPaused = !isActive || isAbsent();
    if (isPaused != m_poller.isPaused())
        m_poller.setPaused(isPaused); // asks at once when it goes on
}

void Tile::refresh()
{
    if (isAbsent())
        return;
    m_isStale = true; // a question under way may have been asked before what changed
    m_poller.trigger();
}

void Tile::outdate()
{
    m_isStale = true;
    if (m_isActive && !m_soon.isActive())
        m_soon.start();
}

void Tile::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setAccessibleDescription(tr("Opens its page"));
    setAccessibleName(title);
}

void Tile::setFacts(const QString& facts)
{
    m_facts = facts;
    presentAge();
}

void Tile::took()
{
    m_isBusy = false;
    m_trouble.clear();
    m_answeredAt = clock().nowUtc();
    m_poller.finished(true);
    if (m_isStale)
        outdate();
    present();
    emit stateChanged();
}

void Tile::failed(const Error& error)
{
    m_isBusy = false;
    m_poller.finished(false);
    if (error.code != ErrorCode::Cancelled)
        m_trouble = error.message;
    present();
    emit stateChanged();
}

void Tile::setDoubt(const QString& sentence)
{
    m_doubt = sentence;
    present();
}

void Tile::presentAge()
{
    QStringList parts;
    if (!m_facts.isEmpty() && !isAbsent())
        parts.append(m_facts);
    if (m_answeredAt.isValid() && !isAbsent())
        parts.append(format::ago(std::chrono::milliseconds(m_answeredAt.msecsTo(clock().nowUtc()))));
    m_caption->setFullText(parts.join(QStringLiteral(" · ")));
}

void Tile::present()
{
    // Nothing was ever read: an empty table would look like a site without anything.
    const bool hasContent = !isAbsent() && (m_trouble.isEmpty() || m_answeredAt.isValid());
    m_note->setText(isAbsent() ? m_absence : m_trouble);
    m_note->setVisible(!hasContent);
    setRole(m_note, isAbsent() ? "muted" : "");
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_doubtLine->setFullText(m_doubt);
    m_doubtLine->setVisible(hasContent && m_trouble.isEmpty() && !m_doubt.isEmpty());
    m_content->setVisible(hasContent);
    m_veil->setText(m_trouble);
    setAccessibleDescription(m_trouble);
    placeVeil();
    presentAge();
}

void Tile::placeVeil()
{
    m_veil->setGeometry(m_content->geometry());
    m_veil->setVisible(!m_content->isHidden() && !m_trouble.isEmpty());
    m_veil->raise();
}

void Tile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Tile::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    placeVeil();
}

} // namespace vigia::ui
