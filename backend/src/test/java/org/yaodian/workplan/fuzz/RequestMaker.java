package org.yaodian.workplan.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.workplan.testing.Operation;

/** Makes up requests of an operation: mostly such as a client would send, and some that none should. */
final class RequestMaker {
    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");
    private final Contract contract;
    private final Known known;
    private final Chance chance;
    private final SchemaValues values;
    private final BodyMaker bodies;
    private final List<Caller> callers = Caller.all();

    RequestMaker(Contract contract, Known known, Chance chance) {
        this.contract = contract;
        this.known = known;
        this.chance = chance;
        this.values = new SchemaValues(contract, chance);
        this.bodies = new BodyMaker(values, new Mutation(values, known, chance), chance);
    }

    FuzzRequest make(Operation operation) {
        String path = path(operation);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", accept(operation));
        headers.put("Accept-Language", chance.inPercent(50) ? "en" : "zh-CN");
        String query = parameters(operation, path, headers);
        Body body = bodies.of(operation);
        body.type().ifPresent(type -> headers.put("Content-Type", type));
        return new FuzzRequest(operation, chance.oneOf(callers), path + query, headers, body);
    }

    /** A read by somebody who sees everything, with nothing left to chance. */
    FuzzRequest plain(Operation operation) {
        return new FuzzRequest(
                operation, Caller.seesAll(), operation.path(), Map.of("Accept", "application/json"), Body.none());
    }

    /** Ids that answers have shown in place of what is in braces. */
    private String path(Operation operation) {
        Matcher braces = IN_BRACES.matcher(operation.path());
        return braces.replaceAll(brace -> Matcher.quoteReplacement(
                encoded(id(Known.collectionBefore(operation.path(), brace.start()), brace.group(1)))));
    }

    private String id(String collection, String name) {
        if (chance.inPercent(4)) {
            String odd = chance.nastyText();
            return odd.isBlank() || odd.contains("..") || odd.contains(":") ? "x" : odd;
        }
        String wanted = name.equals("targetId") ? "targets" : collection;
        return chance.inPercent(6)
                ? chance.uuid().toString()
                : known.id(wanted, chance).orElseGet(() -> chance.uuid().toString());
    }

    private String accept(Operation operation) {
        if (chance.inPercent(2)) {
            return chance.inPercent(50) ? "text/html" : "*/*";
        }
        JsonNode success = contract.resolve(
                operation.responses().path(operation.responses().has("201") ? "201" : "200"));
        List<String> types = success.path("content").properties().stream()
                .map(Map.Entry::getKey)
                .filter(type -> !type.equals("text/event-stream"))
                .toList();
        return types.isEmpty() ? "application/json" : chance.oneOf(types);
    }

    /** The query; what goes into the header is put there. */
    private String parameters(Operation operation, String path, Map<String, String> headers) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (JsonNode given : operation.parameters()) {
            JsonNode parameter = contract.resolve(given);
            String name = parameter.path("name").asText();
            boolean wanted = parameter.path("required").asBoolean() ? !chance.inPercent(3) : chance.inPercent(25);
            switch (parameter.path("in").asText()) {
                case "query" -> {
                    if (wanted) {
                        query.add(encoded(name) + "=" + encoded(queryValue(name, parameter)));
                    }
                }
                case "header" -> {
                    if (wanted && !headers.containsKey(name)) {
                        headers.put(name, header(name, path));
                    }
                }
                default -> {}
            }
        }
        if (chance.inPercent(1)) {
            query.add(encoded(chance.word()) + "=1");
        }
        return query.toString();
    }

    private String queryValue(String name, JsonNode parameter) {
        Optional<String> reference = known.reference(name, chance);
        if (reference.isPresent() && chance.inPercent(85)) {
            return reference.get();
        }
        if (parameter.has("example") && chance.inPercent(40)) {
            return parameter.path("example").asText();
        }
        JsonNode value = values.valueOf(parameter.path("schema"));
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private String header(String name, String path) {
        String printable = chance.word();
        return switch (name) {
            case "If-Match", "If-None-Match" ->
                chance.inPercent(80)
                        ? known.tag(path.replaceFirst(":[a-z-]+$", "")).orElse("*")
                        : '"' + printable + '"';
            case "Range" -> "bytes=" + chance.upTo(10) + "-" + chance.upTo(20);
            default -> printable;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
