package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds programmes and tasks by the numbering of a text, or by its paragraphs where it has none. */
final class OutlineRules {
    private static final int LONGEST_TITLE = 60;
    private static final int FEW = 3;

    private final SourceText text;
    private final List<Item> items;
    private final Levels levels;
    private final boolean headed;
    private boolean annexed;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable PartDrafting part;
    private @Nullable NumberingStyle past;

    private OutlineRules(SourceText text, List<Item> items) {
        this.text = text;
        this.items = items;
        levels = Levels.of(text, items);
        headed = countHeadings() > 1;
    }

    static Outline of(SourceText text, List<Item> items) {
        OutlineRules rules = new OutlineRules(text, items);
        for (int place = 0; place < items.size(); place++) {
            rules.take(place);
        }
        rules.close();
        List<Part> found = rules.isPlan() ? List.copyOf(rules.parts) : List.of();
        return new Outline(rules.title(), found);
    }

    private void take(int place) {
        Item item = items.get(place);
        if (isPast(item) || isAnnex(item)) {
            return;
        }
        if (levels.beginsPart(item) && standsAlone(place)) {
            current(item).begin(item);
        } else if (levels.beginsPart(item)) {
            begin(item.ordinal(), item.bodyStart(), item.span());
        } else if (item.has(levels.task()) && levels.task() != null) {
            current(item).begin(item);
        } else if (item.numbering() == null && isHeading(place)) {
            begin(null, item.span().start(), item.span());
        } else if (part == null && aims(item)) {
            part = new PartDrafting(null, null, item.span());
            part.begin(item);
            close();
        } else if (part != null) {
            part.go(item, text);
        } else if (levels.task() == null && !levels.parted() && (place > 0 || title() == null)) {
            current(item).go(item, text);
        }
    }

    /** Whether a paragraph above the numbered tasks promises figures, and says that this is what it does. */
    private boolean aims(Item item) {
        String words = text.folded(item.span());
        return levels.task() != null
                && item.numbering() == null
                && Headings.announcesAims(words)
                && PlanWords.states(words);
    }

    /** Whether an item is the title of something annexed: in the list that begins with 附件, which holds no sentence. */
    private boolean isAnnex(Item item) {
        String words = text.folded(item.span());
        boolean begins = item.numbering() == null && Headings.beginsAnnexes(words);
        annexed = begins || (annexed && item.numbering() != null && Headings.isBare(words));
        return annexed && !begins;
    }

    /** Whether an item stands in a part that looks back; such a part ends with the next heading of its own style. */
    private boolean isPast(Item item) {
        NumberingStyle style =
                item.numbering() == null ? null : item.numbering().style();
        if (past != null && style != null && style.compareTo(past) <= 0) {
            past = null;
        }
        if (past == null && style != null && style.isHeading() && looksBack(item)) {
            close();
            past = style;
        }
        return past != null;
    }

    private boolean looksBack(Item item) {
        return Headings.looksBack(
                text.folded(new Span(item.bodyStart(), item.span().end())));
    }

    /** Whether what is numbered as a heading is a commitment itself: a sentence that obliges, with nothing below it. */
    private boolean standsAlone(int place) {
        Item item = items.get(place);
        String words = text.folded(new Span(item.bodyStart(), item.span().end()));
        boolean holds = place + 1 < items.size() && !levels.beginsPart(items.get(place + 1));
        return levels.task() != null && !holds && !Headings.isBare(words) && PlanWords.obligesAtAll(words);
    }

    private PartDrafting current(Item first) {
        if (part == null) {
            int before = items.indexOf(first) - 1;
            Span lead = before >= 0
                    ? items.get(before).span()
                    : new Span(first.span().start(), first.span().start());
            boolean named = before >= 0 && Headings.isUnnumbered(text.folded(lead));
            part = new PartDrafting(null, named ? lead : null, lead);
        }
        return part;
    }

    private void begin(@Nullable Integer ordinal, int titleStart, Span span) {
        close();
        part = new PartDrafting(ordinal, firstSentence(new Span(titleStart, span.end())), span);
    }

    private Span firstSentence(Span span) {
        int stop = text.folded(span).indexOf('。');
        return stop < 0 ? span : new Span(span.start(), span.start() + stop);
    }

    private void close() {
        if (part == null) {
            return;
        }
        part.takeParagraphs(text);
        boolean container = part.isEmpty() && levels.task() != null;
        if (!container) {
            parts.add(part.finished());
        }
        part = null;
    }

    /** Between numbered tasks a heading is what stands right before a task that begins anew; without numbers, any short line. */
    private boolean isHeading(int place) {
        if (levels.parted()
                || !Headings.isUnnumbered(text.folded(items.get(place).span()))) {
            return false;
        }
        if (levels.task() != null) {
            return headed
                    && precedesTask(place)
                    && !(place == 0 && Headings.isTitle(text.folded(items.get(0).span())));
        }
        return place > 0
                && place + 1 < items.size()
                && !Headings.isUnnumbered(text.folded(items.get(place + 1).span()));
    }

    private boolean precedesTask(int place) {
        return place + 1 < items.size()
                && levels.task() != null
                && items.get(place + 1).has(levels.task());
    }

    private int countHeadings() {
        int count = 0;
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            boolean heading = item.numbering() == null && Headings.isUnnumbered(text.folded(item.span()));
            count += heading && precedesTask(place) ? 1 : 0;
        }
        return count;
    }

    private @Nullable Span title() {
        if (items.isEmpty() || items.get(0).numbering() != null) {
            return null;
        }
        Span first = items.get(0).span();
        String words = text.folded(first);
        boolean title = words.length() <= LONGEST_TITLE
                && Headings.isBare(words)
                && words.indexOf('\t') < 0
                && items.size() > 1;
        return title ? first : null;
    }

    /** Whether enough of what was found obliges anybody; a story in chapters does not. */
    private boolean isPlan() {
        List<Block> blocks =
                parts.stream().flatMap(each -> each.blocks().stream()).toList();
        if (levels.task() != null) {
            long obliging = blocks.stream().filter(this::obligesAtAll).count();
            return obliging * FEW >= blocks.size() && !blocks.isEmpty();
        }
        int obliging = blocks.size();
        long paragraphs = items.stream()
                .filter(item -> item.numbering() == null && !Headings.isUnnumbered(text.folded(item.span())))
                .count();
        return obliging > 0 && obliging * (long) FEW >= paragraphs;
    }

    private boolean obligesAtAll(Block block) {
        return PlanWords.obligesAtAll(
                text.folded(new Span(block.bodyStart(), block.span().end())));
    }
}
