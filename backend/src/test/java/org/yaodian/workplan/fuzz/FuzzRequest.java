package org.yaodian.workplan.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.yaodian.workplan.testing.Operation;

/**
 * One request that was made up.
 *
 * @param target path and query, percent-encoded
 */
record FuzzRequest(Operation operation, Caller caller, String target, Map<String, String> headers, Body body) {

    HttpRequest toHttp(String base) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + target));
        headers.forEach(builder::header);
        caller.token().ifPresent(token -> builder.header("Authorization", "Bearer " + token));
        return builder.method(
                        operation.method(),
                        body.type().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.bytes()))
                .build();
    }

    @Override
    public String toString() {
        return "%s %s as %s %s%n    %s".formatted(operation.method(), target, caller.name(), headers, body);
    }
}
