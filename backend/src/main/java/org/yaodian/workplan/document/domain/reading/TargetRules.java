package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.Due;
import org.yaodian.workplan.document.Figure;
import org.yaodian.workplan.document.Grounds;
import org.yaodian.workplan.document.ProposedTarget;
import org.yaodian.workplan.document.TargetBasis;

/** Finds the targets of a clause: figures first, then what is promised for all. */
final class TargetRules {
    private static final String JOINING = "和及与、";

    private final SourceText text;
    private final Enclosures enclosures;
    private final DeadlineRules deadlines;
    private final Quantities quantities;
    private final NumberUse use;
    private final CoverageRules coverage;
    private final Phrases phrases;

    TargetRules(SourceText text, Enclosures enclosures, DeadlineRules deadlines) {
        this.text = text;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        quantities = new Quantities(text);
        use = new NumberUse(text, enclosures);
        phrases = new Phrases(text, enclosures);
        coverage = new CoverageRules(text, enclosures);
    }

    List<ProposedTarget> in(Span clause) {
        List<ProposedTarget> found = new ArrayList<>();
        for (Span span : phrases.in(clause)) {
            Phrase phrase = new Phrase(span, quantities.in(span));
            String last = found.isEmpty() ? null : found.get(found.size() - 1).name();
            List<ProposedTarget> figures = figures(phrase, last);
            found.addAll(figures);
            found.addAll(coverage.in(span, !figures.isEmpty()));
        }
        return found.stream().map(target -> dated(target, clause)).toList();
    }

    /** @param last the name of the figure before this phrase, which one without words of its own goes on about */
    private List<ProposedTarget> figures(Phrase phrase, @Nullable String last) {
        List<ProposedTarget> found = new ArrayList<>();
        int from = phrase.span().start();
        @Nullable Limit limit = null;
        Respectively each = Respectively.in(text, phrase);
        for (int index = 0; index < phrase.quantities().size(); index++) {
            Quantity quantity = phrase.quantities().get(index);
            String before = text.folded().substring(phrase.before(index), quantity.start());
            String after = text.folded().substring(quantity.end(), phrase.after(index));
            String ahead = text.folded().substring(phrase.span().start(), quantity.start());
            Limit own = Ratios.limit(ahead, quantity, Limits.of(before, quantity, after));
            boolean joined =
                    (before.length() == 1 && JOINING.indexOf(before.charAt(0)) >= 0) && quantity.is(Measure.Kind.SHARE);
            Limit current = joined && limit != null ? Limits.joined(limit, own) : own;
            limit = current;
            if (use.isFigure(phrase, index, current)) {
                Span span = new Span(from, end(phrase, index));
                boolean goesOn = found.isEmpty() && TargetNames.isNameless(text, span, quantity);
                String paired = each == null ? (goesOn ? last : null) : each.name(index);
                found.add(target(phrase, new Named(span, paired), quantity, current));
                from = skip(span.end(), phrase.span().end());
            }
        }
        return found;
    }

    /** Up to the 、 behind the figure, or to where the phrase ends. */
    private int end(Phrase phrase, int index) {
        int stop = phrase.after(index);
        for (int place = phrase.quantities().get(index).end(); place < stop; place++) {
            if (text.at(place) == '、' && !enclosures.encloses(place) && !phrase.isLast(index)) {
                return place;
            }
        }
        return phrase.isLast(index)
                ? phrase.span().end()
                : phrase.quantities().get(index).end();
    }

    private int skip(int place, int end) {
        int next = place;
        while (next < end && "、和及与 ".indexOf(text.at(next)) >= 0) {
            next++;
        }
        return next;
    }

    private ProposedTarget target(Phrase phrase, Named named, Quantity quantity, Limit limit) {
        String words = text.folded(phrase.span());
        Span span = named.span();
        String name = named.name() == null
                ? TargetNames.of(text, span, quantity.start(), quantity.end(), phrase.span())
                : named.name();
        String rule = limit.isStated() ? "figure.limited" : "figure.measured";
        return new ProposedTarget(
                name,
                figure(phrase, quantity, limit),
                null,
                Strengths.of(words),
                TargetBasis.EXPLICIT_NUMBER,
                Scopes.of(words),
                span.start(),
                span.end(),
                new Grounds(rule, text.words(quantity.start(), quantity.end())));
    }

    private Figure figure(Phrase phrase, Quantity quantity, Limit limit) {
        String before = text.folded().substring(phrase.span().start(), quantity.start());
        String after = text.folded().substring(quantity.end(), phrase.span().end());
        Measure measure = quantity.measure();
        return new Figure(
                limit.comparator(),
                limit.falling() ? quantity.value().negate() : quantity.value(),
                quantity.upper(),
                limit.strict(),
                limit.approximate(),
                Units.code(quantity, before, after),
                measure == null ? null : measure.word());
    }

    private ProposedTarget dated(ProposedTarget target, Span clause) {
        Due due = deadlines.around(new Span(target.start(), target.end()), clause);
        return new ProposedTarget(
                target.name(),
                target.figure(),
                due,
                target.strength(),
                target.basis(),
                target.scope(),
                target.start(),
                target.end(),
                target.grounds());
    }

    /** @param name null when the words around the figure give it */
    private record Named(Span span, @Nullable String name) {}
}
