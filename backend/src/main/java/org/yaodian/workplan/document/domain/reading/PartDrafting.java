package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme that is being put together. */
final class PartDrafting {
    private final @Nullable Integer ordinal;
    private final @Nullable Span title;
    private final Span span;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();
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
            paragraphs.add(item.span());
            return;
        }
        Block open = blocks.get(blocks.size() - 1);
        Numbering numbering = item.numbering();
        if (numbering != null) {
            open.inner().add(new Span(numbering.start(), numbering.bodyStart()));
        }
        blocks.set(
                blocks.size() - 1,
                new Block(
                        open.number(),
                        new Span(open.span().start(), item.span().end()),
                        open.bodyStart(),
                        open.inner()));
    }

    /** In a programme without numbered tasks each paragraph that obliges is a task. */
    void takeParagraphs(SourceText text) {
        if (!blocks.isEmpty() || (title != null && Headings.isPreamble(text.folded(title)))) {
            return;
        }
        paragraphs.stream()
                .filter(paragraph -> PlanWords.obliges(text.folded(paragraph)))
                .map(paragraph -> new Block(null, paragraph, paragraph.start(), List.of()))
                .forEach(blocks::add);
    }

    Part finished() {
        return new Part(ordinal, title, span, List.copyOf(blocks));
    }
}
