package org.yaodian.workplan.brief.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.paper.Paper.Block;
import org.yaodian.workplan.plan.Light;

/** The monthly brief, part by part. */
final class MonthlyPaper {
    private static final int NAMED = 5;
    private static final int LEADING = 3;

    private final BriefContent content;
    private final Phrases phrases;
    private final Tables tables;
    private final ItemTables items;
    private final List<Block> blocks = new ArrayList<>();

    MonthlyPaper(BriefContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        this.tables = new Tables(content, phrases);
        this.items = ItemTables.whole(phrases);
    }

    List<Block> blocks() {
        overall();
        part("programmes");
        table(tables.programmes());
        chart(tables.programmeBars());
        part("targets");
        namesOf(
                "worst",
                content.targets().stream()
                        .filter(line -> line.light().compareTo(Light.OFF_TRACK) >= 0)
                        .map(line -> line.target().name())
                        .toList(),
                NAMED);
        table(tables.targets());
        part("units");
        namesOf(
                "best",
                content.units().stream()
                        .filter(line -> line.rank() != null)
                        .map(line -> line.orgUnit().name())
                        .toList(),
                LEADING);
        table(tables.units());
        chart(tables.unitBars());
        turnedRed();
        due();
        late();
        return List.copyOf(blocks);
    }

    private void overall() {
        BriefContent.Overall all = content.overall();
        part("overall");
        words(
                "overall",
                phrases.day(content.asOf()),
                content.plan().name(),
                all.tasks().total(),
                all.targets().total(),
                all.milestones().total(),
                phrases.share(all.progress()),
                phrases.share(all.timeElapsed()));
        pace(all);
        if (content.since() != null && all.progressBefore() != null) {
            words("pace.before", phrases.day(content.since()), phrases.share(all.progressBefore()));
        }
        words("complete", all.expectedUnits(), all.reportedUnits());
        table(tables.lights());
    }

    private void pace(BriefContent.Overall all) {
        BigDecimal progress = all.progress();
        if (progress != null) {
            int compared = progress.compareTo(all.timeElapsed());
            words(compared > 0 ? "pace.ahead" : compared < 0 ? "pace.behind" : "pace.level");
        }
    }

    private void namesOf(String code, List<String> names, int most) {
        if (!names.isEmpty()) {
            words(
                    code,
                    String.join(phrases.say("and"), names.stream().limit(most).toList()));
        }
    }

    private void turnedRed() {
        part("red");
        List<BriefContent.ChangeLine> red = content.changes().stream()
                .filter(BriefContent.ChangeLine::turnedRed)
                .toList();
        if (content.since() == null) {
            words("red.first");
        } else if (red.isEmpty()) {
            words("red.none", phrases.day(content.since()));
        } else {
            words("red.some", phrases.day(content.since()), red.size());
            table(items.changes("red", red));
        }
    }

    private void due() {
        part("due");
        if (content.upcoming().isEmpty()) {
            words("due.none");
        } else {
            words("due.some", content.upcoming().size());
            table(items.due("due", content.upcoming()));
        }
    }

    private void late() {
        BriefContent.Overall all = content.overall();
        part("late");
        words("late", all.lateReports(), content.overdue().size(), all.openOrders(), all.overdueOrders());
        if (!content.overdue().isEmpty()) {
            table(items.due("overdue", content.overdue()));
        }
    }

    private void part(String code) {
        blocks.add(new Block.Heading(phrases.say("part." + code)));
    }

    private void words(String code, Object... arguments) {
        blocks.add(new Block.Words(phrases.say(code, arguments)));
    }

    private void table(Block.Grid grid) {
        if (!grid.rows().isEmpty()) {
            blocks.add(grid);
        }
    }

    private void chart(Block.Bars bars) {
        if (!bars.bars().isEmpty()) {
            blocks.add(bars);
        }
    }
}
