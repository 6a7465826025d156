package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.DocumentRole;
import org.yaodian.workplan.document.Due;
import org.yaodian.workplan.document.Grounds;
import org.yaodian.workplan.document.NamedDocument;
import org.yaodian.workplan.document.ProposedMilestone;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.document.TargetBasis;

/** Finds the milestones of a clause, phrase by phrase; the first kind that fits is taken. */
final class MilestoneRules {
    private static final int LONGEST_TITLE = 200;

    private final SourceText text;
    private final Phrases phrases;
    private final DeadlineRules deadlines;
    private final Places places;
    private final DocumentMilestones documents;
    private final AwardMilestones awards;
    private final ActivityMilestones activities;
    private final ConstructionMilestones constructions;

    MilestoneRules(SourceText text, Enclosures enclosures, DeadlineRules deadlines, Places places) {
        this.text = text;
        this.deadlines = deadlines;
        this.places = places;
        phrases = new Phrases(text, enclosures);
        documents = new DocumentMilestones(text, enclosures);
        awards = new AwardMilestones(text, enclosures);
        activities = new ActivityMilestones(text, enclosures);
        constructions = new ConstructionMilestones(text, enclosures);
    }

    List<ProposedMilestone> in(Span clause, List<NamedDocument> named, List<ProposedTarget> targets) {
        List<Span> issued = named.stream()
                .filter(document -> document.role() == DocumentRole.TO_BE_ISSUED)
                .map(document -> new Span(document.start(), document.end()))
                .toList();
        List<ProposedMilestone> found = new ArrayList<>();
        for (Span phrase : phrases.in(clause)) {
            findings(phrase, issued, targets).forEach(finding -> found.add(milestone(finding, phrase, clause)));
        }
        return found;
    }

    /** Whether it is more than a kind of thing that is done all the time: it has a day, or a name of its own. */
    static boolean isOneOfAKind(ProposedMilestone milestone) {
        return milestone.due() != null
                || !milestone.grounds().rule().equals(ActivityMilestones.RULE)
                || Deliverable.isOneOfAKind(milestone.title());
    }

    /** A phrase with a figure promises the figure; only what is chosen or issued by title is a milestone besides. */
    private List<Finding> findings(Span phrase, List<Span> issued, List<ProposedTarget> targets) {
        boolean figured = targets.stream()
                .anyMatch(target -> target.basis() == TargetBasis.EXPLICIT_NUMBER
                        && target.start() < phrase.end()
                        && phrase.start() < target.end());
        List<Finding> issuing = figured ? List.of() : documents.in(phrase, issued);
        List<Finding> chosen = issuing.isEmpty() ? awards.in(phrase, figured) : issuing;
        if (!chosen.isEmpty()) {
            return chosen;
        }
        Stream<Finding> rest = figured ? unfigured(phrase, targets) : activitiesOrConstructions(phrase).stream();
        return rest.toList();
    }

    /** Of a list of things held, those that stand outside the figures. */
    private Stream<Finding> unfigured(Span phrase, List<ProposedTarget> targets) {
        return activities.in(phrase).stream()
                .filter(finding -> targets.stream()
                        .noneMatch(target -> target.start() < finding.span().end()
                                && finding.span().start() < target.end()));
    }

    private List<Finding> activitiesOrConstructions(Span phrase) {
        List<Finding> held = activities.in(phrase);
        return held.isEmpty() ? constructions.in(phrase) : held;
    }

    private ProposedMilestone milestone(Finding finding, Span phrase, Span clause) {
        Span span = text.trimmed(finding.span().start(), finding.span().end());
        String words = text.words(span);
        return new ProposedMilestone(
                words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) : words,
                finding.kind(),
                due(span, phrase, clause),
                places.in(text.folded(clause)),
                span.start(),
                span.end(),
                new Grounds(finding.rule(), finding.words()));
    }

    private @Nullable Due due(Span own, Span phrase, Span clause) {
        Due stated = deadlines.in(own);
        return stated == null ? deadlines.around(phrase, clause) : stated;
    }
}
