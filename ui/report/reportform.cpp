#include "ui/report/reportform.h"

#include "core/base/clock.h"
#include "core/report/formats/wording.h"
#include "core/report/reportcheck.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int NotesHeight = 90;
const QDate FirstDay(1995, 7, 20); // XM's market opened

const QStringList Formats {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("xlsx"),
                           QStringLiteral("csv"), QStringLiteral("json")};

/// The presets, in the order of the list. Those of a calendar begin at the day of the first field.
enum Preset
{
    Yesterday,
    LastWeek,
    LastMonth,
    LastYear,
    Day,
    Week,
    Month,
    Year,
    Free,
};

const QStringList Relative {QStringLiteral("yesterday"), QStringLiteral("last-week"),
                            QStringLiteral("last-month"), QStringLiteral("last-year")};

QString sectionTitle(const QString& id)
{
    const QStringList titles {
        ReportForm::tr("Handover"), ReportForm::tr("Generation"), ReportForm::tr("Demand"),
        ReportForm::tr("Price"),    ReportForm::tr("Reservoirs"), ReportForm::tr("Completeness"),
        ReportForm::tr("Runs"),     ReportForm::tr("Workers"),    ReportForm::tr("Targets"),
        ReportForm::tr("Alerts"),   ReportForm::tr("Actions")};
    return titles.value(report::SectionIds.indexOf(id), id);
}

} // namespace

ReportForm::ReportForm(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_daysLabel(new QLabel(this))
    , m_preset(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_sectionsLabel(new QLabel(this))
    , m_notesLabel(new QLabel(this))
    , m_notes(new QPlainTextEdit(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
{
    m_preset->setObjectName(QStringLiteral("reportDays"));
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_to->setObjectName(QStringLiteral("reportTo"));
    m_notes->setObjectName(QStringLiteral("reportNotes"));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(theme.px(NotesHeight));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget* field : std::initializer_list<QWidget*> {m_daysLabel, m_preset, m_from, m_to})
        column->addWidget(field);
    column->addWidget(m_sectionsLabel);
    for (const QString& id : report::SectionIds) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("reportSection-") + id);
        box->setChecked(id != u"handover");
        m_sections.append(box);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReportForm::showFields);
    }
    for (QWidget* field : std::initializer_list<QWidget*> {m_notesLabel, m_notes, m_languageLabel, m_language,
                                                           m_formatLabel, m_format})
        column->addWidget(field);
    column->addStretch(1);
    for (QLabel* label : {m_daysLabel, m_sectionsLabel, m_notesLabel, m_languageLabel, m_formatLabel})
        setRole(label, "caption");
    const QDate yesterday = energyday::dayAt(clock.nowUtc().toMSecsSinceEpoch()).addDays(-1);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setDateRange(FirstDay, QDate(2100, 12, 31));
        edit->setDate(yesterday);
        connect(edit, &QDateEdit::dateChanged, this, &ReportForm::edited);
    }
    for (const QString& format : Formats)
        m_format->addItem(format.toUpper(), format);
    m_language->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    if (QLocale().language() != QLocale::Spanish)
        m_language->setCurrentIndex(1);
    retranslate();
    showFields();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ReportForm::showFields);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportForm::edited);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportForm::reworded);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ReportForm::edited);
}

QString ReportForm::period() const
{
    const QDate day = m_from->date();
    int weekYear = 0;
    const int week = day.weekNumber(&weekYear);
    switch (m_preset->currentIndex()) {
    case Day:
        return day.toString(Qt::ISODate);
    case Week:
        return QStringLiteral("%1-W%2").arg(weekYear).arg(week, 2, 10, QLatin1Char('0'));
    case Month:
        return day.toString(QStringLiteral("yyyy-MM"));
    case Year:
        return day.toString(QStringLiteral("yyyy"));
    default:
        return Relative.value(m_preset->currentIndex());
    }
}

Result<DayRange> ReportForm::days() const
{
    if (m_preset->currentIndex() == Free)
        return DayRange::parse(m_from->date().toString(Qt::ISODate), m_to->date().toString(Qt::ISODate));
    return report::ReportCheck::days(period(), energyday::dayAt(m_clock.nowUtc().toMSecsSinceEpoch()));
}

Result<report::ReportRequest> ReportForm::request() const
{
    const Result<DayRange> range = days();
    if (!range)
        return fail(range.error());
    report::ReportRequest request;
    request.days = *range;
    request.language = m_language->currentData().toString();
    request.topPlants = m_kept.topPlants;
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        if (m_sections.at(i)->isChecked())
            request.sections.append(report::SectionIds.at(i));
    if (request.sections.isEmpty())
        return fail(ErrorCode::InvalidData, tr("The report has no section: choose at least one."));
    if (request.sections.contains(QStringLiteral("handover")))
        request.notes = m_notes->toPlainText().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    return report::ReportCheck::checked(request);
}

QString ReportForm::format() const
{
    return m_format->currentData().toString();
}

Result<report::ReportDefinition> ReportForm::definition(const QString& name) const
{
    const Result<report::ReportRequest> chosen = request();
    if (!chosen)
        return fail(chosen.error());
    if (m_preset->currentIndex() == Free)
        return fail(ErrorCode::InvalidData,
                    tr("Free days can't be saved: choose a day, a week, a month or a year."));
    report::ReportDefinition definition = m_kept;
    definition.name = name;
    definition.period = period();
    definition.language = chosen->language;
    definition.sections = chosen->sections;
    if (!definition.formats.contains(format()) || m_kept.name != name)
        definition.formats = QStringList {format()};
    return definition;
}

void ReportForm::setDefinition(const report::ReportDefinition& definition)
{
    m_kept = definition;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const QString& id = report::SectionIds.at(i);
        m_sections.at(i)->setChecked(definition.sections.isEmpty() ? id != u"handover"
                                                                   : definition.sections.contains(id));
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(definition.language)));
    m_format->setCurrentIndex(std::max(0, m_format->findData(definition.formats.value(0))));
    const auto relative = static_cast<int>(Relative.indexOf(definition.period));
    const auto range =
        report::ReportCheck::days(definition.period, energyday::dayAt(m_clock.nowUtc().toMSecsSinceEpoch()));
    if (relative >= 0) {
        m_preset->setCurrentIndex(relative);
    } else if (range) {
        const qint64 length = range->days();
        m_from->setDate(range->from);
        m_to->setDate(range->to);
        m_preset->setCurrentIndex(length == 1 ? Day : length == 7 ? Week : length <= 31 ? Month : Year);
    }
    showFields();
}

QStringList ReportForm::plan() const
{
    const Result<report::ReportRequest> chosen = request();
    if (!chosen)
        return {chosen.error().message};
    const report::Wording wording(QLocale().language() == QLocale::Spanish ? QStringLiteral("es")
                                                                           : QStringLiteral("en"));
    QStringList sections;
    for (const QString& id : chosen->sections)
        sections.append(sectionTitle(id));
    return {tr("Days: %1").arg(wording.days(chosen->days)),
            tr("Sections: %1").arg(sections.join(QStringLiteral(", "))),
            tr("Language: %1 · format: %2").arg(m_language->currentText(), m_format->currentText())};
}

QString ReportForm::invitation(const QStringList& saved) const
{
    QStringList lines {tr("“Make report” reads the site and shows the report here. It would be:"), QString()};
    lines += plan();
    lines << QString()
          << tr("A service that is away leaves only its part out, and the report says so. “Save as…” then "
                "writes the file.");
    if (!saved.isEmpty())
        lines << QString() << tr("Saved reports: %1").arg(saved.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

QVariantMap ReportForm::saveState() const
{
    QStringList sections;
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        if (m_sections.at(i)->isChecked())
            sections.append(report::SectionIds.at(i));
    return {{QStringLiteral("preset"), m_preset->currentIndex()},
            {QStringLiteral("from"), m_from->date().toString(Qt::ISODate)},
            {QStringLiteral("to"), m_to->date().toString(Qt::ISODate)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("language"), m_language->currentData()},
            {QStringLiteral("format"), format()}};
}

void ReportForm::restoreState(const QVariantMap& state)
{
    const auto date = [&state](const char* key) {
        return QDate::fromString(state.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    for (const auto& [field, day] : {std::pair(m_from, date("from")), std::pair(m_to, date("to"))})
        if (day.isValid())
            field->setDate(day);
    for (const auto& [field, key] : {std::pair(m_language, "language"), std::pair(m_format, "format")})
        if (const int index = field->findData(state.value(QLatin1String(key))); index >= 0)
            field->setCurrentIndex(index);
    QStringList sections = state.value(QStringLiteral("sections")).toStringList();
    sections.removeIf([](const QString& id) { return !report::SectionIds.contains(id); });
    for (qsizetype i = 0; i < m_sections.size() && !sections.isEmpty(); ++i)
        m_sections.at(i)->setChecked(sections.contains(report::SectionIds.at(i)));
    const int preset = state.value(QStringLiteral("preset"), -1).toInt();
    if (preset >= 0 && preset < m_preset->count())
        m_preset->setCurrentIndex(preset);
    showFields();
}

void ReportForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportForm::showFields()
{
    m_from->setVisible(m_preset->currentIndex() >= Day);
    m_to->setVisible(m_preset->currentIndex() == Free);
    const bool hasNotes = m_sections.first()->isChecked();
    m_notesLabel->setVisible(hasNotes);
    m_notes->setVisible(hasNotes);
    emit edited();
}

void ReportForm::retranslate()
{
    const QSignalBlocker blocker(m_preset);
    // At first the last week: of yesterday XM has published little yet.
    const int before = m_preset->count() > 0 ? std::max(0, m_preset->currentIndex()) : LastWeek;
    m_preset->clear();
    m_preset->addItems({tr("Yesterday"), tr("Last week"), tr("Last month"), tr("Last year"), tr("Day of…"),
                        tr("Week of…"), tr("Month of…"), tr("Year of…"), tr("From – to…")});
    m_preset->setCurrentIndex(before);
    m_daysLabel->setText(tr("Days"));
    m_sectionsLabel->setText(tr("Sections"));
    m_notesLabel->setText(tr("Notes for the handover; blank lines part them"));
    m_languageLabel->setText(tr("Language"));
    m_formatLabel->setText(tr("Format"));
    m_preset->setAccessibleName(tr("Days"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_notes->setAccessibleName(tr("Notes for the handover"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_format->setAccessibleName(tr("Format"));
    m_notesLabel->setWordWrap(true);
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_sections.at(i)->setText(sectionTitle(report::SectionIds.at(i)));
}

} // namespace vigia::ui
