package org.yaodian.workplan.bench;

import java.util.Map;

/**
 * One request of a workload.
 *
 * @param method of HTTP
 * @param path with its query, from the root
 * @param headers besides the token
 * @param body empty for none; {@code {n}} in it becomes the number of the request, so that each changes something
 */
record Call(String method, String path, Map<String, String> headers, String body) {

    static Call get(String path) {
        return new Call("GET", path, Map.of(), "");
    }

    Call with(String name, String value) {
        return new Call(method, path, Map.of(name, value), body);
    }

    Call at(String elsewhere) {
        return new Call(method, elsewhere, headers, body);
    }

    String body(long number) {
        return body.replace("{n}", Long.toString(number));
    }
}
