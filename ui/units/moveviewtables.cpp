// The tables of a move, and the whole of the chosen line.
#include "core/base/clock.h"
#include "core/units/phrase.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"
#include "ui/units/moveview.h"
#include "ui/units/unitwords.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace vigia::ui {

namespace {

/// A roll-back may have a step of the way there once more.
QString stepKey(const units::MoveInfo& move, qsizetype index)
{
    return QStringLiteral("%1 %2").arg(index).arg(move.steps[index].id);
}

} // namespace

void MoveView::presentTables()
{
    m_stepsTitle->setText(tr("Steps"));
    m_proofsTitle->setText(tr("Proofs"));
    m_steps->setAccessibleName(tr("Steps"));
    m_proofs->setAccessibleName(tr("Proofs"));
    m_steps->rows().setColumns({{QStringLiteral("step"), tr("Step"), false, false},
                                {QStringLiteral("state"), tr("State"), false, false},
                                {QStringLiteral("began"), tr("Began"), true, true},
                                {QStringLiteral("took"), tr("Took"), true, true},
                                {QStringLiteral("measured"), tr("Measured"), false, false}});
    m_steps->setWidths({224, 86, 76, 60, 0}, 4);
    m_proofs->rows().setColumns({{QStringLiteral("check"), tr("Check"), false, false},
                                 {QStringLiteral("subject"), tr("Of"), false, false},
                                 {QStringLiteral("result"), tr("Result"), false, false},
                                 {QStringLiteral("evidence"), tr("Evidence"), false, false}});
    m_proofs->setWidths({232, 176, 110, 0}, 3);
    presentSteps();
    presentProofs();
    presentLine();
}

void MoveView::presentSteps()
{
    std::vector<Row> rows;
    for (qsizetype i = 0; i < m_move.steps.size(); ++i) {
        const units::MoveStep& step = m_move.steps[i];
        const QDateTime end = step.ended.isValid() ? step.ended : m_clock.nowUtc();
        const bool isTimed = step.began.isValid() && (step.ended.isValid() || step.state == u"running");
        const QString measured = units::Phrase::text(step.detail);
        Row row {stepKey(m_move, i), unitwords::stepMark(step.state), {}, {}};
        row.cells = {unitwords::step(step.id), unitwords::stepState(step.state),
                     step.began.isValid() ? format::clockTime(step.began) : QString(),
                     isTimed ? format::duration(std::chrono::milliseconds(step.began.msecsTo(end)))
                             : QString(),
                     oneLine(measured)};
        row.hints = {{}, {}, {}, {}, measured};
        row.isMuted = step.state == u"waiting" || step.state == u"skipped";
        rows.push_back(std::move(row));
    }
    m_steps->merge(std::move(rows));
    m_steps->setEmptyText(!m_hasAnswer               ? tr("Reading the last move …")
                              : !m_failure.isEmpty() ? tr("Whether anything was applied is not known.")
                              : !m_feed.actionsBlocked().isEmpty()
                              ? tr("Nothing was applied or reverted on this host yet.")
                              : tr("Nothing was applied or reverted on this host yet. “Apply…” "
                                   "shows what would be done before anything is."));
}

void MoveView::presentProofs()
{
    std::vector<Row> rows;
    for (qsizetype i = 0; i < m_move.proofs.size(); ++i) {
        const units::MoveProof& proof = m_move.proofs[i];
        const QString evidence = units::Phrase::text(proof.evidence);
        // A service that was up may be proven down at the end.
        Row row {QStringLiteral("%1 %2").arg(i).arg(proof.check), unitwords::proofMark(proof.result), {}, {}};
        row.cells = {unitwords::proof(proof.check), oneLine(proof.subject),
                     unitwords::proofResult(proof.result), oneLine(evidence)};
        row.hints = {{}, {}, {}, evidence};
        row.isMuted = proof.result == u"skipped";
        rows.push_back(std::move(row));
    }
    m_proofs->merge(std::move(rows));
    m_proofs->setEmptyText(m_move.id.isEmpty() || m_move.state == u"running"
                               ? tr("Nothing was verified yet.")
                               : tr("This move ended without a verification."));
    m_proofs->setVisible(!m_move.id.isEmpty());
    m_line->setVisible(!m_move.id.isEmpty());
    m_line->setAccessibleName(tr("The whole line"));
    m_proofsTitle->setVisible(!m_move.id.isEmpty());
}

void MoveView::presentLine()
{
    const RowsTable& table = m_isProofShown ? *m_proofs : *m_steps;
    const int row = table.currentIndex().row();
    const std::vector<Row>& rows = table.rows().rows();
    QStringList parts;
    if (row >= 0 && row < std::ssize(rows)) {
        const Row& shown = rows[static_cast<std::size_t>(row)];
        parts = QStringList {shown.cells.value(0), m_isProofShown ? shown.cells.value(1) : QString(),
                             shown.hints.isEmpty() ? QString() : shown.hints.last()};
        parts.removeAll(QString());
    }
    const QString text = parts.join(QStringLiteral(": "));
    if (m_line->toPlainText() != text) // else what is marked of it would be lost
        m_line->setPlainText(text);
}

void MoveView::chooseStep()
{
    for (qsizetype i = 0; i < m_move.proofs.size(); ++i)
        if (m_move.proofs[i].result == u"fail")
            m_proofs->select(m_proofs->rows().keyAt(static_cast<int>(i)));
    m_isProofShown = false;
    QString key = runningKey();
    for (qsizetype i = 0; i < m_move.steps.size(); ++i)
        if (m_move.steps[i].state == u"failed")
            key = stepKey(m_move, i);
    if (!m_steps->select(key) && m_steps->currentKey().isEmpty())
        m_steps->select(m_steps->rows().keyAt(0));
    presentLine();
}

QString MoveView::runningKey() const
{
    for (qsizetype i = 0; i < m_move.steps.size(); ++i)
        if (m_move.steps[i].state == u"running")
            return stepKey(m_move, i);
    return {};
}

} // namespace vigia::ui
