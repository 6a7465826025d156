package org.yaodian.workplan.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.audit.Operation;

/** What one transaction does to a thing in several steps is one line. */
class ChangeTest {
    private static final Change.Place PLACE = new Change.Place(null, null, null, List.of());

    private static Change change(Operation operation, String before, String after) {
        return new Change(operation, "observation", new UUID(1, 1), PLACE, json(before), json(after));
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void somethingMadeAndChangedIsMadeAsItBecame() {
        assertThat(Change.both(
                        change(Operation.CREATED, "{}", "{'a': 1, 'b': 1}"),
                        change(Operation.CHANGED, "{'a': 1}", "{'a': 2}")))
                .isEqualTo(change(Operation.CREATED, "{}", "{'a': 2, 'b': 1}"));
    }

    @Test
    void twoChangesAreOneFromTheFirstToTheLast() {
        assertThat(Change.both(
                        change(Operation.CHANGED, "{'a': 1}", "{'a': 2}"),
                        change(Operation.CHANGED, "{'a': 2, 'b': 5}", "{'a': 3, 'b': 6}")))
                .isEqualTo(change(Operation.CHANGED, "{'a': 1, 'b': 5}", "{'a': 3, 'b': 6}"));
    }

    @Test
    void whatCameBackToWhatItWasDidNotChange() {
        assertThat(Change.both(
                        change(Operation.CHANGED, "{'a': 1}", "{'a': 2}"),
                        change(Operation.CHANGED, "{'a': 2}", "{'a': 1}")))
                .isNull();
    }

    @Test
    void somethingChangedAndDeletedIsDeletedAsItWasBefore() {
        assertThat(Change.both(
                        change(Operation.CHANGED, "{'a': 1}", "{'a': 2}"),
                        change(Operation.DELETED, "{'a': 2, 'b': 5}", "{}")))
                .isEqualTo(change(Operation.DELETED, "{'a': 1, 'b': 5}", "{}"));
    }

    @Test
    void somethingMadeAndDeletedLeavesNothing() {
        assertThat(Change.both(
                        change(Operation.CREATED, "{}", "{'a': 1}"), change(Operation.DELETED, "{'a': 1}", "{}")))
                .isNull();
    }
}
