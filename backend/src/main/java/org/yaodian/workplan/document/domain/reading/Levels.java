package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which style of numbering the tasks of a text have.
 *
 * @param task null when paragraphs without a number are the tasks
 * @param parted whether what is numbered in an outer style are programmes
 */
record Levels(@Nullable NumberingStyle task, boolean parted) {
    private static final int HALF = 2;

    static Levels of(SourceText text, List<Item> items) {
        return new Choice(text, items).levels();
    }

    /** Whether an item begins a programme: numbered, further out than tasks. */
    boolean beginsPart(Item item) {
        Numbering numbering = item.numbering();
        return parted && numbering != null && (task == null || numbering.style().compareTo(task) < 0);
    }

    private record Choice(SourceText text, List<Item> items) {
        Levels levels() {
            List<NumberingStyle> styles = present();
            if (styles.isEmpty()) {
                return new Levels(null, false);
            }
            NumberingStyle outer = styles.get(0);
            if (styles.size() == 1) {
                boolean headings = mostly(outer, this::isBare)
                        && mostly(outer, this::hasParagraph)
                        && !mostly(outer, this::hasLabelled);
                return headings ? new Levels(null, true) : new Levels(outer, false);
            }
            return nested(styles);
        }

        private Levels nested(List<NumberingStyle> styles) {
            NumberingStyle outer = styles.get(0);
            boolean bare = mostly(outer, this::isBare);
            boolean parents = outer.isHeading() && mostly(outer, place -> hasChild(place, styles.get(1)));
            if (!bare && !parents) {
                return new Levels(outer, false);
            }
            int level = 0;
            while (level + 2 < styles.size() && isInnerHeading(styles.get(level + 1), styles.get(level + 2))) {
                level++;
            }
            return new Levels(styles.get(level + 1), true);
        }

        private boolean isInnerHeading(NumberingStyle style, NumberingStyle below) {
            return style.isHeading() && mostly(style, this::isBare) && mostly(style, place -> hasChild(place, below));
        }

        /** A style that occurs once is none, but for the only heading of a text. */
        private List<NumberingStyle> present() {
            List<NumberingStyle> styles = new ArrayList<>();
            Arrays.stream(NumberingStyle.values())
                    .filter(style -> {
                        List<Item> found =
                                items.stream().filter(item -> item.has(style)).toList();
                        return found.size() > 1 || (found.size() == 1 && style.isHeading());
                    })
                    .forEach(styles::add);
            return styles;
        }

        private boolean mostly(NumberingStyle style, java.util.function.IntPredicate condition) {
            int all = 0;
            int fitting = 0;
            for (int place = 0; place < items.size(); place++) {
                if (items.get(place).has(style)) {
                    all++;
                    fitting += condition.test(place) ? 1 : 0;
                }
            }
            return fitting * HALF >= all;
        }

        private boolean isBare(int place) {
            Item item = items.get(place);
            return Headings.isBare(
                    text.folded(new Span(item.bodyStart(), item.span().end())));
        }

        private boolean hasParagraph(int place) {
            return place + 1 < items.size() && items.get(place + 1).numbering() == null;
        }

        private boolean hasLabelled(int place) {
            return place + 1 < items.size()
                    && !ParagraphLabels.at(text, items.get(place + 1).span()).isEmpty();
        }

        private boolean hasChild(int place, NumberingStyle below) {
            NumberingStyle own =
                    Objects.requireNonNull(items.get(place).numbering()).style();
            for (int next = place + 1; next < items.size(); next++) {
                Numbering numbering = items.get(next).numbering();
                if (numbering != null) {
                    return numbering.style() == below && own != below;
                }
            }
            return false;
        }
    }
}
