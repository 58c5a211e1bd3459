#include "ui/targets/silencepanel.h"

#include "core/base/clock.h"
#include "ui/base/format.h"
#include "ui/base/formrow.h"
#include "ui/base/reasonfield.h"
#include "ui/base/theme.h"
#include "ui/targets/matchertexts.h"
#include "ui/targets/walltime.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int Presets[] = {30, 60, 240, 1440, 10080};
constexpr int MatchersHeight = 90;

} // namespace

SilencePanel::SilencePanel(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : ActionPanel(theme, clock, Tier::Confirm, parent)
    , m_feed(feed)
    , m_summary(addText("silenceSummary"))
    , m_matchers(new QPlainTextEdit(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_preset(new QComboBox(this))
    , m_fromRow(new FormRow(QStringLiteral("silenceFromRow"), {m_from}, theme, this))
    , m_toRow(new FormRow(QStringLiteral("silenceToRow"), {m_to, m_preset}, theme, this))
    , m_comment(new ReasonField(true, this))
{
    setObjectName(QStringLiteral("silencePanel"));
    m_matchers->setObjectName(QStringLiteral("silenceMatchers"));
    m_from->setObjectName(QStringLiteral("silenceFrom"));
    m_to->setObjectName(QStringLiteral("silenceTo"));
    m_preset->setObjectName(QStringLiteral("silencePreset"));
    m_matchers->setTabChangesFocus(true);
    m_matchers->setMinimumHeight(theme.px(MatchersHeight));
    for (QDateTimeEdit* field : {m_from, m_to}) {
        field->setTimeSpec(Qt::UTC);
        field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        connect(field, &QDateTimeEdit::dateTimeChanged, this, [this] { changed(); });
    }
    m_preset->addItem(QString(), 0);
    for (const int minutes : Presets)
        m_preset->addItem(QString(), minutes);
    body().addWidget(m_matchers);
    body().addWidget(m_fromRow);
    body().addWidget(m_toRow);
    foot().addWidget(m_comment);
    connect(m_matchers, &QPlainTextEdit::textChanged, this, [this] { changed(); });
    connect(m_comment, &ReasonField::edited, this, [this] { changed(); });
    connect(m_preset, &QComboBox::activated, this, [this] {
        const int minutes = m_preset->currentData().toInt();
        if (minutes > 0)
            m_to->setDateTime(m_from->dateTime().addSecs(minutes * 60));
    });
    setFieldOrder({m_matchers, m_from, m_to, m_preset, m_comment});
}

void SilencePanel::start(const targets::SilenceInfo& silence)
{
    m_isExpiry = false;
    m_silence = silence;
    const QDateTime now = m_clock.nowUtc();
    const bool isNew = silence.id.isEmpty();
    m_matchers->setPlainText(matcherText(silence.matchers));
    m_from->setDateTime(wall(silence.from.isValid() ? silence.from : now));
    m_to->setDateTime(wall(silence.to.isValid() ? silence.to : now.addSecs(3600)));
    m_comment->setText(silence.comment);
    changed();
    if (isNew)
        m_matchers->setFocus();
    else
        cancelButton().setFocus();
}

void SilencePanel::startExpire(const targets::SilenceInfo& silence)
{
    m_isExpiry = true;
    m_silence = silence;
    changed();
    cancelButton().setFocus();
}

targets::SilenceInfo SilencePanel::asked() const
{
    targets::SilenceInfo silence = m_silence;
    silence.matchers = matchersFrom(m_matchers->toPlainText()).value_or(QList<targets::SilenceMatcher> {});
    // Fields show whole minutes: what was not touched stays as it was.
    if (!m_silence.from.isValid() || wall(m_silence.from) != m_from->dateTime())
        silence.from = instant(*m_from);
    silence.to = instant(*m_to);
    silence.comment = m_comment->text();
    return silence;
}

QString SilencePanel::obstacle() const
{
    if (isWaiting())
        return tr("The order is under way.");
    if (m_isExpiry)
        return m_silence.state == targets::SilenceInfo::State::Expired ? tr("It is over already.")
                                                                       : QString();
    const auto matchers = matchersFrom(m_matchers->toPlainText());
    if (!matchers)
        return matchers.error().message;
    if (m_to->dateTime() <= m_from->dateTime())
        return tr("The end must be after the beginning.");
    if (instant(*m_to) <= m_clock.nowUtc())
        return tr("The end is in the past.");
    if (m_comment->text().isEmpty())
        return tr("Say why.");
    return {};
}

void SilencePanel::present()
{
    const QString title = m_isExpiry ? tr("End silence")
        : m_silence.id.isEmpty()     ? tr("Add silence")
                                     : tr("Change silence");
    setHead(title, m_silence.id.left(8));
    m_comment->setVisible(!m_isExpiry);
    for (QWidget* field : std::initializer_list<QWidget*> {m_matchers, m_fromRow, m_toRow})
        field->setVisible(!m_isExpiry);
    for (QWidget* field : std::initializer_list<QWidget*> {m_matchers, m_from, m_to, m_preset, m_comment})
        field->setEnabled(!isWaiting());
    m_fromRow->setLabel(tr("From"));
    m_toRow->setLabel(tr("Until"));
    m_matchers->setAccessibleName(tr("Which alerts, one condition a line"));
    m_matchers->setPlaceholderText(QStringLiteral("alertname=\"HighLatency\"\ninstance=~\"10[.]0.*\""));
    m_preset->setItemText(0, tr("lasts…"));
    for (int i = 1; i < m_preset->count(); ++i)
        m_preset->setItemText(i, format::age(std::chrono::minutes(m_preset->itemData(i).toInt())));
    const QString why = obstacle();
    QString text = tr("Alerts that meet every condition notify nobody. Times are Colombian.");
    if (m_isExpiry)
        text =
            matcherText(m_silence.matchers).left(2000) + u'\n' + tr("It ends now; its alerts notify again.");
    else if (!why.isEmpty())
        text += u'\n' + why;
    m_summary->setText(text);
    setMain(title, why.isEmpty(), why);
}

void SilencePanel::confirm()
{
    if (!obstacle().isEmpty())
        return;
    clearError();
    if (m_silence.id.isEmpty())
        order();
    else
        m_check.ask(m_feed.silences(), this,
                    [this](const Result<targets::SilenceList>& result) { takeCheck(result); });
    changed();
}

void SilencePanel::takeCheck(const Result<targets::SilenceList>& result)
{
    if (!result) {
        showError(result.error());
        changed();
        return;
    }
    const auto now = std::find_if(result->cbegin(), result->cend(),
                                  [this](const auto& one) { return one.id == m_silence.id; });
    if (now != result->cend() && now->state == m_silence.state && now->to == m_silence.to
        && now->matchers == m_silence.matchers) {
        order();
    } else {
        if (now != result->cend())
            m_silence = *now;
        else
            m_silence.state = targets::SilenceInfo::State::Expired;
        showProblem(tr("The silence has changed since this was shown: nothing was ordered."));
    }
    changed();
}

void SilencePanel::order()
{
    setOrdered(true);
    if (m_isExpiry)
        m_expire.ask(m_feed.expireSilence(m_silence.id), this, [this](const Result<>& result) {
            finish(result ? nullptr : &result.error(), tr("The silence has ended."));
        });
    else
        m_set.ask(m_feed.setSilence(asked()), this, [this](const Result<QString>& result) {
            finish(result ? nullptr : &result.error(), tr("The silence is set."));
        });
}

void SilencePanel::finish(const Error* error, const QString& sentence)
{
    setOrdered(false);
    if (error)
        showError(*error);
    changed();
    if (!error)
        emit done(sentence, {});
}

} // namespace vigia::ui
