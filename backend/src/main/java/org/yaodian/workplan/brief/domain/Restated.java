package org.yaodian.workplan.brief.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.BriefFigure;
import org.yaodian.workplan.brief.BriefFigures;
import org.yaodian.workplan.brief.Restatement;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;

/** What a published brief says and the same questions answer now, put side by side. */
final class Restated {
    private final Map<Key, BriefFigure> before;
    private final Map<Key, BriefFigure> after;

    private Restated(BriefContent before, BriefContent after) {
        this.before = byQuestion(before);
        this.after = byQuestion(after);
    }

    /** A question without the words that may change: a subject by its id, not by its name. */
    private record Key(
            BriefFigure.Section section,
            @Nullable UUID subject,
            BriefFigure.Measure measure,
            @Nullable Light counted) {

        static Key of(BriefFigure.Question question) {
            Reference subject = question.subject();
            return new Key(
                    question.section(), subject == null ? null : subject.id(), question.measure(), question.counted());
        }
    }

    /** Every figure that differs, in the order of the brief; what came in only later at the end. */
    static List<Restatement> between(BriefContent before, BriefContent after) {
        return new Restated(before, after).all();
    }

    private static Map<Key, BriefFigure> byQuestion(BriefContent content) {
        Map<Key, BriefFigure> figures = new LinkedHashMap<>();
        BriefFigures.of(content).forEach(figure -> figures.put(Key.of(figure.question()), figure));
        return figures;
    }

    private List<Restatement> all() {
        List<Restatement> found = new ArrayList<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(key -> compare(before.get(key), after.get(key), found));
        return List.copyOf(found);
    }

    private static void compare(@Nullable BriefFigure was, @Nullable BriefFigure is, List<Restatement> found) {
        BriefFigure any = was == null ? is : was;
        if (any != null && (was == null || is == null || !was.value().equals(is.value()))) {
            BriefFigure.Question question = any.question();
            found.add(new Restatement(
                    question.section(),
                    question.subject(),
                    question.measure(),
                    question.counted(),
                    was == null ? null : was.value(),
                    is == null ? null : is.value()));
        }
    }
}
