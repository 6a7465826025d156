package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import org.yaodian.workplan.shared.problem.BrokenConstraint;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.UnreadableInput;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.target.ObservationSpec;

/** Makes figures of rows, as strictly as the body of a single figure is read: with the same reader and the same constraints. */
@ApplicationScoped
class RowBinding {
    private final ObjectReader specs;
    private final ObjectReader trees;
    private final Validator validator;

    RowBinding(ObjectMapper json, Validator validator) {
        this.specs = json.readerFor(ObservationSpec.class);
        this.trees = json.reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        this.validator = validator;
    }

    /** Reads JSON row by row, where more follows behind a row. */
    ObjectReader trees() {
        return trees;
    }

    BatchRow bind(int number, JsonNode tree) {
        try {
            if (!tree.isObject()) {
                return BatchRow.broken(number, tree, Violation.of("", "field.type", "object"));
            }
            ObservationSpec spec = specs.readValue(tree);
            var broken = validator.validate(spec);
            return new BatchRow(number, spec, broken.isEmpty() ? List.of() : BrokenConstraint.violations(broken), tree);
        } catch (JsonProcessingException unfit) {
            return new BatchRow(number, null, violations(unfit), tree);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    static List<Violation> violations(JsonProcessingException unfit) {
        Problem problem = UnreadableInput.ofJson(unfit);
        return problem.violations().isEmpty()
                ? List.of(new Violation("", problem.code(), problem.arguments()))
                : problem.violations();
    }
}
