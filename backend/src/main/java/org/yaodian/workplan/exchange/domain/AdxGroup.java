package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Violation;

/** What one unit states for one period: the values of one target make one figure, wherever in the group they are. */
final class AdxGroup {
    /** Many times what a plan has of targets. */
    private static final int MOST_FIGURES = 5_000;

    private static final List<String> SHARED = List.of(Adx.DATA_SET, Adx.ORG_UNIT);

    private final Map<String, String> shared = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private @Nullable Violation wrongPeriod;
    private @Nullable Figure last;

    /** A group holds more than it may. */
    static final class TooLarge extends Exception {
        TooLarge() {
            super("more figures than a group may have");
        }
    }

    /** A figure as a row of a batch has it. */
    record Figure(ObjectNode tree, List<Violation> violations) {}

    static AdxGroup begin(XMLStreamReader xml) {
        AdxGroup group = new AdxGroup();
        for (String name : SHARED) {
            String text = xml.getAttributeValue(null, name);
            if (text != null) {
                group.shared.put(name.equals(Adx.DATA_SET) ? CsvColumn.PLAN.title() : name, text.strip());
            }
        }
        String interval = xml.getAttributeValue(null, Adx.PERIOD);
        if (interval != null) {
            Adx.period(interval)
                    .ifPresentOrElse(
                            period -> group.shared.put(Adx.PERIOD, period.code()),
                            () -> group.wrongPeriod =
                                    Violation.of("/" + Adx.PERIOD, "adx.period", CsvColumn.shown(interval)));
        }
        return group;
    }

    /** Adds what the element at hand says. */
    void add(XMLStreamReader xml) throws XMLStreamException, TooLarge {
        if (xml.getLocalName().equals(Adx.DATA_VALUE)) {
            value(xml);
        } else if (xml.getLocalName().equals(Adx.ANNOTATION) && last != null) {
            String note = xml.getElementText().strip();
            if (!note.isEmpty()) {
                last.tree().put(CsvColumn.NOTE.title(), note);
            }
        }
    }

    private void value(XMLStreamReader xml) throws TooLarge {
        String element =
                String.valueOf(xml.getAttributeValue(null, Adx.DATA_ELEMENT)).strip();
        String text = String.valueOf(xml.getAttributeValue(null, Adx.VALUE)).strip();
        Adx.Part part = Adx.Part.of(element);
        Figure figure = figures.computeIfAbsent(part.target(element), this::figure);
        last = figure;
        if (figures.size() > MOST_FIGURES) {
            throw new TooLarge();
        }
        if (figure.tree().has(part.field())) {
            figure.violations().add(Violation.of("/" + part.field(), "adx.twice", CsvColumn.shown(element)));
        }
        CsvColumn.named(part.field()).ifPresent(column -> column.fill(text, figure.tree(), figure.violations()));
    }

    private Figure figure(String target) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(CsvColumn.TARGET.title(), target);
        shared.forEach(tree::put);
        List<Violation> violations = new ArrayList<>();
        if (wrongPeriod != null) {
            violations.add(wrongPeriod);
        }
        return new Figure(tree, violations);
    }

    Collection<Figure> figures() {
        return figures.values();
    }
}
