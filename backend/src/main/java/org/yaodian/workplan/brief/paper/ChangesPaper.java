package org.yaodian.workplan.brief.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.paper.Paper.Block;
import org.yaodian.workplan.insight.Changes.Direction;

/** What has changed since a day, on one page: the worst that fits, and how much more there is. */
record ChangesPaper(BriefContent content, Phrases phrases) {
    private static final int MOST_WORSE = 10;
    private static final int MOST_OTHERS = 5;
    /** So many characters of a title fit into one line of a table. */
    private static final int ONE_LINE = 26;

    List<Block> blocks() {
        ItemTables items = new ItemTables(phrases, ONE_LINE);
        List<BriefContent.ChangeLine> worse = moved(Direction.WORSE);
        List<BriefContent.ChangeLine> better = moved(Direction.BETTER);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(summary(worse.size(), better.size())));
        part(blocks, "changes.worse", worse, MOST_WORSE, lines -> items.changes("worse", lines));
        part(blocks, "changes.better", better, MOST_OTHERS, lines -> items.changes("better", lines));
        part(blocks, "changes.due", content.upcoming(), MOST_OTHERS, lines -> items.due("due", lines));
        return List.copyOf(blocks);
    }

    private List<BriefContent.ChangeLine> moved(Direction direction) {
        return content.changes().stream()
                .filter(line -> line.direction() == direction)
                .toList();
    }

    private String summary(int worse, int better) {
        var since = content.since();
        String day = since == null ? "" : phrases.day(since);
        BriefContent.Overall all = content.overall();
        return phrases.say("changes", day, worse, better, content.changes().size() - worse - better)
                + phrases.say("pace.before", day, phrases.share(all.progressBefore()))
                + phrases.say(
                        "overall",
                        phrases.day(content.asOf()),
                        content.plan().name(),
                        all.tasks().total(),
                        all.targets().total(),
                        all.milestones().total(),
                        phrases.share(all.progress()),
                        phrases.share(all.timeElapsed()));
    }

    private <T> void part(
            List<Block> blocks, String heading, List<T> lines, int most, Function<List<T>, Block.Grid> table) {
        blocks.add(new Block.Heading(phrases.say(heading)));
        if (lines.isEmpty()) {
            blocks.add(new Block.Words(phrases.say("none")));
            return;
        }
        blocks.add(table.apply(lines.stream().limit(most).toList()));
        if (lines.size() > most) {
            blocks.add(new Block.Words(phrases.say("more", lines.size() - most)));
        }
    }
}
