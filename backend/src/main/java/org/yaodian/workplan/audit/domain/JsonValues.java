package org.yaodian.workplan.audit.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.type.CollectionType;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** What stored values look like in the trail: the same value always the same way. */
final class JsonValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SessionFactoryImplementor factory;

    JsonValues(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    JsonNode of(Type type, @Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        return switch (type) {
            case ComponentType component -> object(component, value);
            case CollectionType collection -> array((Collection<?>) value, collection.getElementType(factory));
            default -> plain(value);
        };
    }

    private ObjectNode object(ComponentType type, Object value) {
        ObjectNode object = NODES.objectNode();
        Object[] values = type.getPropertyValues(value);
        for (int i = 0; i < values.length; i++) {
            object.set(type.getPropertyNames()[i], of(type.getSubtypes()[i], values[i]));
        }
        return object;
    }

    private ArrayNode array(Collection<?> elements, Type type) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(element -> array.add(of(type, element)));
        return array;
    }

    private static JsonNode plain(Object value) {
        return switch (value) {
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case BigDecimal figure -> DecimalNode.valueOf(normal(figure));
            case Object[] elements -> {
                ArrayNode array = NODES.arrayNode();
                Arrays.stream(elements).forEach(element -> array.add(plain(element)));
                yield array;
            }
            case Enum<?> constant -> NODES.textNode(constant.name());
            default -> NODES.textNode(value.toString());
        };
    }

    /** 55 and 55.000000 are one figure. */
    private static BigDecimal normal(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
