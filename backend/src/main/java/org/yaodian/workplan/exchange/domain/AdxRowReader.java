package org.yaodian.workplan.exchange.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.files.SafeXml;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.problem.Violation;

/** The figures of an ADX document, group by group; where the document is broken, the last row says so. */
final class AdxRowReader implements RowReader {
    private final XMLStreamReader xml;
    private final InputStream body;
    private final RowBinding binding;
    private final Deque<BatchRow> rows = new ArrayDeque<>();
    private int number;
    private boolean atEnd;

    AdxRowReader(InputStream body, RowBinding binding) {
        this.body = new TagLimitStream(body);
        this.binding = binding;
        try {
            this.xml = SafeXml.open(this.body);
            while (SafeXml.next(xml) != XMLStreamReader.START_ELEMENT) {
                // Comments and instructions before the root.
            }
        } catch (XMLStreamException noXml) {
            throw Problem.of(ProblemType.MALFORMED_BODY, "adx.no-document");
        }
        if (!xml.getLocalName().equals(Adx.ROOT) || !Adx.NAMESPACE.equals(xml.getNamespaceURI())) {
            throw Problem.of(ProblemType.MALFORMED_BODY, "adx.no-document");
        }
    }

    @Override
    public @Nullable BatchRow next() {
        while (rows.isEmpty() && !atEnd) {
            readOn();
        }
        return rows.poll();
    }

    private void readOn() {
        AdxGroup group = null;
        try {
            while (xml.hasNext()) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(Adx.GROUP)) {
                    group = AdxGroup.begin(xml);
                } else if (event == XMLStreamReader.START_ELEMENT && group != null) {
                    group.add(xml);
                } else if (event == XMLStreamReader.END_ELEMENT
                        && group != null
                        && xml.getLocalName().equals(Adx.GROUP)) {
                    addRows(group);
                    return;
                }
            }
            atEnd = true;
        } catch (XMLStreamException | AdxGroup.TooLarge broken) {
            atEnd = true;
            number++;
            rows.add(BatchRow.broken(number, null, Violation.of("", "adx.broken")));
        }
    }

    private void addRows(AdxGroup group) {
        for (AdxGroup.Figure figure : group.figures()) {
            number++;
            rows.add(
                    figure.violations().isEmpty()
                            ? binding.bind(number, figure.tree())
                            : new BatchRow(number, null, figure.violations(), figure.tree()));
        }
    }

    @Override
    public boolean skip() {
        return next() != null;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
