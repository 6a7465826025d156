package org.yaodian.workplan.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.Operation;

/** Bodies of requests: the contract's examples with small changes, what the schema allows, and noise. */
final class BodyMaker {
    private static final String BOUNDARY = "fuzz-boundary";

    private final SchemaValues values;
    private final Mutation mutation;
    private final Chance chance;

    BodyMaker(SchemaValues values, Mutation mutation, Chance chance) {
        this.values = values;
        this.chance = chance;
        this.mutation = mutation;
    }

    Body of(Operation operation) {
        List<Map.Entry<String, JsonNode>> media =
                new ArrayList<>(operation.bodies().properties());
        if (media.isEmpty()) {
            return Body.none();
        }
        Map.Entry<String, JsonNode> chosen = chance.oneOf(media);
        if (chance.inPercent(2)) {
            return Body.of(chosen.getKey(), chance.bytes(200));
        }
        if (chance.inPercent(1)) {
            return Body.of("application/xml", "<a/>");
        }
        if (chosen.getKey().equals("multipart/form-data")) {
            return Body.of("multipart/form-data; boundary=" + BOUNDARY, multipart(json(chosen.getValue())));
        }
        return Body.of(chosen.getKey(), text(chosen));
    }

    private String text(Map.Entry<String, JsonNode> media) {
        JsonNode example = media.getValue().path("example");
        if (media.getKey().contains("json") && !example.isTextual()) {
            String whole = json(media.getValue()).toString();
            return chance.inPercent(2) ? whole.substring(0, chance.upTo(whole.length())) : whole;
        }
        StringBuilder changed = new StringBuilder(example.asText());
        int changes = chance.upTo(3);
        for (int i = 0; i < changes; i++) {
            changed.insert(chance.upTo(changed.length()), chance.inPercent(50) ? chance.nastyText() : chance.word());
        }
        return changed.toString();
    }

    private JsonNode json(JsonNode media) {
        JsonNode example = media.path("example");
        return chance.inPercent(65) && !example.isMissingNode()
                ? mutation.of(example, 3)
                : mutation.of(values.valueOf(media.path("schema")), 1);
    }

    private String multipart(JsonNode fields) {
        StringBuilder body = new StringBuilder();
        fields.properties().forEach(field -> {
            boolean file = field.getKey().equals("file");
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                    .append(field.getKey())
                    .append(file ? "\"; filename=\"" + oneLine(field.getValue().asText()) + "\"" : "\"")
                    .append("\r\n\r\n")
                    .append(file ? content() : field.getValue().asText())
                    .append("\r\n");
        });
        return body.append("--" + BOUNDARY + "--\r\n").toString();
    }

    private String content() {
        return switch (chance.upTo(4)) {
            case 0 -> "PK\u0003\u0004" + chance.nastyText();
            case 1 -> "%PDF-1.7 " + chance.nastyText();
            case 2 -> "<html><body>" + chance.nastyText() + "</body></html>";
            case 3 -> "";
            default -> "一、示例工程\n1．示例任务。年底前，建成示例学校" + chance.upTo(50) + "所以上。";
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\"]", "_");
    }
}
