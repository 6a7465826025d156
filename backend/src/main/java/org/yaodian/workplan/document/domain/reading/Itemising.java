package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cuts a text into its lines, and lines into items where numbering runs on inside them. */
final class Itemising {
    private static final String BEFORE_A_NUMBER = "。;:!?)] \t”";
    private static final int ENOUGH = 2;

    private final SourceText text;
    private final Enclosures enclosures;
    private final Map<NumberingStyle, Integer> lineCounts = new EnumMap<>(NumberingStyle.class);
    private final Map<NumberingStyle, Integer> last = new EnumMap<>(NumberingStyle.class);

    Itemising(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    List<Item> items() {
        List<Item> lines = lines(false);
        if (lineCounts.isEmpty()) {
            lines = lines(true);
        }
        last.clear();
        List<Item> items = new ArrayList<>();
        lines.forEach(line -> split(line, items));
        return items;
    }

    /** 一是 numbers lines only where nothing else does. */
    private List<Item> lines(boolean listing) {
        List<Item> lines = new ArrayList<>();
        for (Span line : text.lines()) {
            Numbering numbering = sound(NumberingRules.at(text, line.start(), line.end()));
            if (numbering != null && numbering.style() == NumberingStyle.LISTING && !listing) {
                numbering = null;
            }
            if (numbering != null) {
                remember(numbering);
                lineCounts.merge(numbering.style(), 1, Integer::sum);
            }
            lines.add(new Item(numbering, line));
        }
        return lines;
    }

    /** What may be part of a figure is a number only where that number is due. */
    private @Nullable Numbering sound(@Nullable Numbering numbering) {
        if (numbering == null || numbering.certain()) {
            return numbering;
        }
        return numbering.follows(last.get(numbering.style())) ? numbering : null;
    }

    private void remember(Numbering numbering) {
        if (numbering.ordinal() != null) {
            last.put(numbering.style(), numbering.ordinal());
        }
    }

    private void split(Item line, List<Item> items) {
        Numbering open = line.numbering();
        if (open != null) {
            remember(open);
        }
        int from = line.span().start();
        for (int place = line.bodyStart() + 1; place < line.span().end(); place++) {
            Numbering next = inside(place, line.span().end());
            if (next != null) {
                items.add(new Item(open, text.trimmed(from, place)));
                remember(next);
                open = next;
                from = place;
                place = next.bodyStart();
            }
        }
        items.add(new Item(open, text.trimmed(from, line.span().end())));
    }

    /** A number inside a line: only where one may begin, in a style that lines do not begin with, and only the one that is due. */
    private @Nullable Numbering inside(int place, int end) {
        if (BEFORE_A_NUMBER.indexOf(text.at(place - 1)) < 0 || (enclosures.encloses(place) && text.at(place) != '(')) {
            return null;
        }
        Numbering found = NumberingRules.at(text, place, end);
        if (found == null || !found.certain() || found.style() == NumberingStyle.LISTING || found.ordinal() == null) {
            return null;
        }
        boolean ofLines = lineCounts.getOrDefault(found.style(), 0) >= ENOUGH;
        boolean first = Objects.equals(found.ordinal(), 1);
        boolean due = first || found.follows(last.get(found.style()));
        return !ofLines && due && found.style() != NumberingStyle.ORDINAL_WORD ? found : null;
    }
}
