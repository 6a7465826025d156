package org.yaodian.workplan.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.workplan.testing.Operation;

/** An operation of the contract that is called with its own example. */
record ApiCall(Operation operation) {
    private static final Pattern IN_BRACES = Pattern.compile("/([a-z-]+)/\\{\\w+}");

    static List<ApiCall> all() {
        return Operation.allOf(Operation.contract()).stream().map(ApiCall::new).toList();
    }

    /** The path with an id in each of its places, by the collection that stands before it. */
    String at(UnaryOperator<String> idOf) {
        Matcher places = IN_BRACES.matcher(operation.path());
        return places.replaceAll(
                place -> Matcher.quoteReplacement("/" + place.group(1) + "/" + idOf.apply(place.group(1))));
    }

    /** Calls it for what the path says and whatever is there. */
    Response call(RequestSpecification caller, String path) {
        RequestSpecification request =
                caller.urlEncodingEnabled(false).accept("*/*").header("If-Match", "*");
        operation.bodies().properties().stream().findFirst().ifPresent(media -> fill(request, media));
        return request.request(operation.method(), path);
    }

    private static void fill(RequestSpecification request, Map.Entry<String, JsonNode> media) {
        request.contentType(media.getKey());
        JsonNode example = media.getValue().path("example");
        if (media.getKey().equals("multipart/form-data")) {
            example.properties()
                    .forEach(field ->
                            request.multiPart(field.getKey(), field.getValue().asText()));
        } else {
            request.body(example.isTextual() ? example.asText() : example.toString());
        }
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
