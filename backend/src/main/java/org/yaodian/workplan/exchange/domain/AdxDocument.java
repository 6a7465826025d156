package org.yaodian.workplan.exchange.domain;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationSummary;

/** An ADX document while it is written. Figures come in the order of their periods and units. */
final class AdxDocument implements AutoCloseable {
    private final XMLStreamWriter xml;
    private final String plan;
    private @Nullable Group open;

    /** What a group is of. */
    private record Group(String unit, Period period) {}

    private AdxDocument(XMLStreamWriter xml, String plan) {
        this.xml = xml;
        this.plan = plan;
    }

    static AdxDocument begin(OutputStream out, String plan, Instant at) throws XMLStreamException {
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(Adx.ROOT);
        xml.writeDefaultNamespace(Adx.NAMESPACE);
        xml.writeAttribute(Adx.EXPORTED, at.truncatedTo(ChronoUnit.SECONDS).toString());
        return new AdxDocument(xml, plan);
    }

    void add(String unit, String target, ObservationSummary figure) throws XMLStreamException {
        Group group = new Group(unit, figure.period());
        if (!Objects.equals(group, open)) {
            endGroup();
            xml.writeStartElement(Adx.GROUP);
            xml.writeAttribute(Adx.ORG_UNIT, unit);
            xml.writeAttribute(Adx.PERIOD, Adx.interval(figure.period()));
            xml.writeAttribute(Adx.DATA_SET, plan);
            open = group;
        }
        if (figure.numerator() == null || figure.denominator() == null) {
            value(Adx.Part.VALUE.element(target), figure.value(), figure.note());
        } else {
            value(Adx.Part.NUMERATOR.element(target), figure.numerator(), figure.note());
            value(Adx.Part.DENOMINATOR.element(target), figure.denominator(), null);
        }
    }

    private void value(String element, BigDecimal value, @Nullable String note) throws XMLStreamException {
        if (note == null) {
            xml.writeEmptyElement(Adx.DATA_VALUE);
        } else {
            xml.writeStartElement(Adx.DATA_VALUE);
        }
        xml.writeAttribute(Adx.DATA_ELEMENT, element);
        xml.writeAttribute(Adx.VALUE, value.stripTrailingZeros().toPlainString());
        if (note != null) {
            xml.writeStartElement(Adx.ANNOTATION);
            xml.writeCharacters(note);
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private void endGroup() throws XMLStreamException {
        if (open != null) {
            xml.writeEndElement();
        }
    }

    /** Ends the document; one that is not ended cannot be read, so that a part is never taken for the whole. */
    void end() throws XMLStreamException {
        endGroup();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
