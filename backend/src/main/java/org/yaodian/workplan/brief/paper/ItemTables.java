package org.yaodian.workplan.brief.paper;

import java.util.List;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.BriefFigure;
import org.yaodian.workplan.brief.BriefFigures;
import org.yaodian.workplan.brief.paper.Paper.Block.Grid;
import org.yaodian.workplan.brief.paper.Paper.Cell;
import org.yaodian.workplan.insight.Changes;
import org.yaodian.workplan.plan.Light;

/**
 * The tables of single items: what moved, what has a date, and where every figure comes from.
 *
 * @param longest how many characters of a title are printed
 */
record ItemTables(Phrases phrases, int longest) {
    private static final int WHOLE_TITLES = 200;

    /** With titles in full. */
    static ItemTables whole(Phrases phrases) {
        return new ItemTables(phrases, WHOLE_TITLES);
    }

    Grid changes(String title, List<BriefContent.ChangeLine> lines) {
        return new Grid(
                phrases.say("table." + title),
                List.of(
                        phrases.column("kind", 1),
                        phrases.column("subject", 5),
                        phrases.column("before", 1),
                        phrases.column("after", 1),
                        phrases.column("value-before", 1),
                        phrases.column("value-after", 1)),
                lines.stream().map(this::change).toList());
    }

    private List<Cell> change(BriefContent.ChangeLine line) {
        boolean share = line.kind() == Changes.Kind.TASK;
        return List.of(
                phrases.words(phrases.say("kind." + line.kind())),
                phrases.words(shortened(line.subject().name())),
                phrases.lamp(line.before()),
                phrases.lamp(line.after()),
                share ? phrases.shareCell(line.valueBefore()) : phrases.amount(line.valueBefore()),
                share ? phrases.shareCell(line.valueAfter()) : phrases.amount(line.valueAfter()));
    }

    Grid due(String title, List<BriefContent.DueLine> lines) {
        return new Grid(
                phrases.say("table." + title),
                List.of(
                        phrases.column("due", 2),
                        phrases.column("kind", 1),
                        phrases.column("subject", 5),
                        phrases.column("light", 1),
                        phrases.column("lead", 2)),
                lines.stream().map(this::due).toList());
    }

    private List<Cell> due(BriefContent.DueLine line) {
        return List.of(
                phrases.words(line.dueDate().toString()),
                phrases.words(phrases.say("kind." + line.kind())),
                phrases.words(shortened(line.subject().name())),
                phrases.lamp(line.light()),
                phrases.words(
                        line.leadDepartment() == null
                                ? null
                                : line.leadDepartment().name()));
    }

    private String shortened(String title) {
        return title.codePointCount(0, title.length()) <= longest
                ? title
                : title.substring(0, title.offsetByCodePoints(0, longest)) + "…";
    }

    /** Every figure with the day and the moment it is of, and the address that answers its question. */
    Grid sources(BriefContent content) {
        SourceAddress addresses = new SourceAddress(content);
        return new Grid(
                phrases.say("table.sources"),
                List.of(
                        phrases.column("section", 1),
                        phrases.column("code", 2),
                        phrases.column("subject", 4),
                        phrases.column("measure", 1),
                        phrases.column("counted", 1),
                        phrases.column("figure", 2),
                        phrases.column("as-of", 2),
                        phrases.column("known-at", 3),
                        phrases.column("question", 8)),
                BriefFigures.of(content).stream()
                        .map(figure -> source(figure, content, addresses))
                        .toList());
    }

    private List<Cell> source(BriefFigure figure, BriefContent content, SourceAddress addresses) {
        BriefFigure.Question question = figure.question();
        var subject = question.subject();
        Light counted = question.counted();
        return List.of(
                phrases.words(phrases.say("section." + question.section())),
                phrases.words(subject == null ? null : subject.code()),
                phrases.words(subject == null ? null : subject.name()),
                phrases.words(phrases.say("measure." + question.measure())),
                phrases.words(counted == null ? null : phrases.light(counted)),
                phrases.words(figure.value()),
                phrases.words(content.asOf().toString()),
                phrases.words(content.knownAt().toString()),
                phrases.words(addresses.of(question)));
    }
}
