package org.yaodian.workplan.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** JSON Merge Patch (RFC 7396): a change is the current body with the patch merged in, and passes the same rules. */
@ApplicationScoped
public class MergePatch {
    /** The media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    public MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** {@code current} with {@code patch} merged in, validated. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw Problem.of(ProblemType.MALFORMED_BODY, "merge-patch.not-an-object");
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        T result = read(merged, type);
        Set<ConstraintViolation<T>> broken = validator.validate(result);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return result;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException unfit) {
            throw new UnfitBody(unfit);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject() || !target.isObject()) {
            return patch;
        }
        ObjectNode result = (ObjectNode) target;
        for (var field : patch.properties()) {
            if (field.getValue().isNull()) {
                result.putNull(field.getKey());
            } else {
                JsonNode before = result.path(field.getKey());
                result.set(field.getKey(), before.isObject() ? merge(before, field.getValue()) : field.getValue());
            }
        }
        return result;
    }

    /** A body that does not fit its type; holds what Jackson said of it. */
    public static final class UnfitBody extends RuntimeException {
        UnfitBody(JsonProcessingException cause) {
            super(cause);
        }
    }
}
