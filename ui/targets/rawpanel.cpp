#include "ui/targets/rawpanel.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int TextHeight = 300;

} // namespace

RawPanel::RawPanel(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : ActionPanel(theme, clock, Tier::Confirm, parent)
    , m_feed(feed)
    , m_status(addText("rawStatus"))
    , m_search(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("rawPanel"));
    m_search->setObjectName(QStringLiteral("rawSearch"));
    m_text->setObjectName(QStringLiteral("rawText"));
    m_search->setClearButtonEnabled(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(TextHeight);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    body().addWidget(m_search);
    body().addWidget(m_text, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &RawPanel::find);
    setFieldOrder({m_search, m_text});
}

void RawPanel::start(const QUrl& url)
{
    m_url = url;
    confirm();
    cancelButton().setFocus();
}

void RawPanel::confirm()
{
    if (m_question.isUnderWay())
        return;
    clearError();
    m_question.ask(m_feed.raw(m_url), this,
                   [this](const Result<targets::RawMetrics>& result) { take(result); });
    changed();
}

void RawPanel::take(const Result<targets::RawMetrics>& result)
{
    if (!result) {
        showError(result.error());
    } else {
        m_raw = *result;
        QString text = QString::fromUtf8(m_raw.body);
        text.replace(QChar::Null, QChar::ReplacementCharacter);
        m_text->setPlainText(text);
    }
    changed();
}

void RawPanel::find()
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty() || m_text->find(wanted))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(wanted);
}

void RawPanel::present()
{
    setHead(tr("Raw metrics"), m_url.toDisplayString());
    m_search->setPlaceholderText(tr("Find in the text"));
    m_text->setAccessibleName(tr("What the target answers"));
    QStringList lines;
    if (m_question.isUnderWay())
        lines.append(tr("Asking the target…"));
    else if (m_raw.status > 0)
        lines.append(tr("Status %1 · %2").arg(m_raw.status).arg(m_raw.contentType.left(200)));
    if (m_raw.cut)
        lines.append(tr("Cut at 1 MiB: there is more."));
    if (!m_raw.diagnosis.text.isEmpty())
        lines.append(m_raw.diagnosis.text + u' ' + m_raw.diagnosis.remedy);
    m_status->setText(lines.join(u'\n'));
    setMain(tr("Ask again"), !m_question.isUnderWay(), tr("The target is being asked."));
}

} // namespace vigia::ui
