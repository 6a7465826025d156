package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaodian.workplan.document.PlanProposal;
import org.yaodian.workplan.document.ProposedProgramme;

/** Reads a work plan. The same text gives the same proposal, in time that grows with its length. */
public final class DocumentReader {
    private final Set<String> places;

    /** A reader that knows the given places by name, besides those that are spelled as places. */
    public DocumentReader(Set<String> places) {
        this.places = Set.copyOf(places);
    }

    /** What the text says as a plan; without programmes when it is none. */
    public PlanProposal read(String words) {
        SourceText text = new SourceText(words);
        Enclosures enclosures = new Enclosures(text.folded());
        Outline outline = outline(text, enclosures);
        Integer year = DocumentYears.of(text, outline.title());
        List<Span> bodies = outline.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .map(block -> new Span(block.bodyStart(), block.span().end()))
                .toList();
        Cutting cutting = Cutting.of(text, enclosures, bodies);
        DeadlineRules deadlines = new DeadlineRules(text, enclosures, year);
        TaskReading reading = new TaskReading(text, enclosures, cutting, deadlines, new Places(places));
        List<ProposedProgramme> programmes = new ArrayList<>();
        for (Part part : outline.parts()) {
            Heading heading = Heading.of(text, enclosures, part.title());
            Span title = heading.title();
            programmes.add(new ProposedProgramme(
                    part.ordinal(),
                    title == null ? null : text.words(title),
                    part.span().start(),
                    part.span().end(),
                    part.blocks().stream()
                            .map(reading::read)
                            .map(heading::completed)
                            .toList()));
        }
        Span title = outline.title();
        return new PlanProposal(words, title == null ? null : text.words(title), year, List.copyOf(programmes));
    }

    /** By its tables, when they hold at least as many tasks as the rest of the text. */
    private static Outline outline(SourceText text, Enclosures enclosures) {
        Outline outline = OutlineRules.of(text, new Itemising(text, enclosures).items());
        List<Part> tables = TableRules.of(text);
        return !tables.isEmpty() && count(tables) >= count(outline.parts())
                ? new Outline(outline.title(), tables)
                : outline;
    }

    private static int count(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.blocks().size()).sum();
    }
}
