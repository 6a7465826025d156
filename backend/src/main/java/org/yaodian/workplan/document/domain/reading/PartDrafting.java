package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme that is being put together. */
final class PartDrafting {
    private final @Nullable Integer ordinal;
    private final @Nullable Span title;
    private final Span span;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Item> paragraphs = new ArrayList<>();
    private boolean over;

    PartDrafting(@Nullable Integer ordinal, @Nullable Span title, Span span) {
        this.ordinal = ordinal;
        this.title = title;
        this.span = span;
    }

    /** Whether nothing stands in it, so that it only holds other headings. */
    boolean isEmpty() {
        return blocks.isEmpty() && paragraphs.isEmpty();
    }

    void begin(Item item) {
        over = false;
        blocks.add(new Block(item.ordinal(), item.span(), item.bodyStart(), new ArrayList<>()));
    }

    void go(Item item, SourceText text) {
        over = over || (item.numbering() == null && Headings.isClosing(text.folded(item.span())));
        if (over) {
            return;
        }
        if (blocks.isEmpty()) {
            paragraphs.add(item);
            return;
        }
        Block open = blocks.get(blocks.size() - 1);
        Numbering numbering = item.numbering();
        Span label = ParagraphLabels.at(text, item.span());
        if (numbering != null) {
            open.inner().add(new Span(numbering.start(), numbering.bodyStart()));
        } else if (!label.isEmpty()) {
            open.inner().add(label);
        }
        blocks.set(
                blocks.size() - 1,
                new Block(
                        open.number(),
                        new Span(open.span().start(), item.span().end()),
                        open.bodyStart(),
                        open.inner()));
    }

    /**
     * A programme without tasks of the text's own numbering: what it numbers in a style of its own are its tasks; without any, each
     * paragraph that obliges.
     */
    void takeParagraphs(SourceText text) {
        if (title != null && Headings.isPreamble(text.folded(title))) {
            return;
        }
        if (!blocks.isEmpty()) {
            takeLead(text);
            return;
        }
        NumberingStyle own = ownStyle();
        if (own != null) {
            paragraphs.forEach(item -> takeNumbered(item, own, text));
            return;
        }
        boolean aims = title != null && Headings.areAims(text.folded(title));
        paragraphs.stream()
                .map(Item::span)
                .filter(paragraph -> obliges(text.folded(paragraph), aims))
                .map(paragraph -> new Block(null, paragraph, paragraph.start(), List.of()))
                .forEach(blocks::add);
    }

    /** What is promised between the heading and the first of its tasks. */
    private void takeLead(SourceText text) {
        List<Block> lead = paragraphs.stream()
                .filter(item -> item.numbering() == null && PlanWords.states(text.folded(item.span())))
                .map(item -> new Block(null, item.span(), item.bodyStart(), List.of()))
                .toList();
        blocks.addAll(0, lead);
    }

    private static boolean obliges(String paragraph, boolean aims) {
        return aims ? PlanWords.states(paragraph) : PlanWords.obliges(paragraph);
    }

    /** The outermost that occurs more than once; null when there is none. */
    private @Nullable NumberingStyle ownStyle() {
        return Arrays.stream(NumberingStyle.values())
                .filter(style ->
                        paragraphs.stream().filter(item -> item.has(style)).count() > 1)
                .findFirst()
                .orElse(null);
    }

    private void takeNumbered(Item item, NumberingStyle own, SourceText text) {
        if (item.has(own)) {
            begin(item);
        } else if (!blocks.isEmpty()) {
            go(item, text);
        }
    }

    Part finished() {
        return new Part(ordinal, title, span, List.copyOf(blocks));
    }
}
