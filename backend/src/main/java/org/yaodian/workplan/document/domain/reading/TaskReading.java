package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.Due;
import org.yaodian.workplan.document.NamedDocument;
import org.yaodian.workplan.document.ProposedClause;
import org.yaodian.workplan.document.ProposedMilestone;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.document.ProposedTask;
import org.yaodian.workplan.document.domain.reading.DepartmentRules.Responsible;

/** Reads one task: who is responsible, its clauses, and what each of them promises. */
final class TaskReading {
    /** What is longer is no clause that a person could follow; it is kept, but not looked into. */
    private static final int LONGEST_CLAUSE = 800;

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_HEADING = 12;

    private final SourceText text;
    private final Enclosures enclosures;
    private final ClauseRules clauses;
    private final DeadlineRules deadlines;
    private final TargetRules targets;
    private final MilestoneRules milestones;
    private final TitledDocuments documents;

    TaskReading(SourceText text, Enclosures enclosures, Cutting cutting, DeadlineRules deadlines, Places places) {
        this.text = text;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        clauses = new ClauseRules(text, enclosures, cutting);
        targets = new TargetRules(text, enclosures, deadlines);
        milestones = new MilestoneRules(text, enclosures, deadlines, places);
        documents = new TitledDocuments(text, enclosures);
    }

    ProposedTask read(Block block) {
        Span body = new Span(block.bodyStart(), block.span().end());
        TableRow row = block.row();
        List<Responsible> responsible =
                row == null ? DepartmentRules.in(text, enclosures, body) : List.of(DepartmentRules.in(text, row));
        List<Span> numbers = row == null ? block.inner() : row.leftOut();
        List<Span> leftOut = Stream.concat(responsible.stream().map(Responsible::span), numbers.stream())
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Span> spans = clauses.in(body, leftOut);
        List<NamedDocument> named = documents.in(body);
        Findings findings = new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int index = 0; index < spans.size(); index++) {
            readClause(spans, index, named, findings);
        }
        return new ProposedTask(
                block.number(),
                title(spans, body),
                block.span().start(),
                block.span().end(),
                DepartmentRules.leads(responsible),
                DepartmentRules.supports(responsible),
                due(responsible),
                findings.clauses,
                findings.targets,
                findings.milestones,
                named);
    }

    private void readClause(List<Span> spans, int index, List<NamedDocument> named, Findings findings) {
        Span clause = spans.get(index);
        boolean first = index == 0
                || text.folded()
                                .substring(spans.get(index - 1).end(), clause.start())
                                .indexOf('。')
                        >= 0;
        boolean readable = clause.length() <= LONGEST_CLAUSE;
        List<ProposedTarget> found = readable ? targets.in(clause) : List.of();
        List<ProposedMilestone> dated = readable ? milestones.in(clause, named, found) : List.of();
        if (index == 0 && spans.size() > 1 && isHeading(clause)) {
            dated = dated.stream().filter(MilestoneRules::isOneOfAKind).toList();
        }
        findings.targets.addAll(found);
        findings.milestones.addAll(dated);
        findings.clauses.add(ClauseKinds.of(text, clause, first, found, dated));
    }

    /** Whether a clause only heads those behind it: 开展全员培训。 */
    private boolean isHeading(Span clause) {
        char behind = text.at(clause.end());
        return clause.length() <= LONGEST_HEADING
                && (behind == '。' || behind == '\n')
                && Headings.isBare(text.folded(clause));
    }

    private String title(List<Span> spans, Span body) {
        Span first = spans.isEmpty() ? body : spans.get(0);
        Span phrase = new Phrases(text, enclosures)
                .in(new Span(first.start(), Math.min(first.end(), first.start() + 400))).stream()
                        .findFirst()
                        .orElse(first);
        int end = Math.min(phrase.end(), phrase.start() + LONGEST_TITLE);
        return text.words(phrase.start(), end);
    }

    private @Nullable Due due(List<Responsible> responsible) {
        return responsible.stream()
                .map(Responsible::limit)
                .filter(limit -> !limit.isEmpty())
                .map(limit -> {
                    Due due = deadlines.in(limit);
                    return due == null ? new Due(null, text.words(limit)) : due;
                })
                .findFirst()
                .orElse(null);
    }

    private record Findings(
            List<ProposedClause> clauses, List<ProposedTarget> targets, List<ProposedMilestone> milestones) {}
}
