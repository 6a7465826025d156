package org.yaodian.workplan.document.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.yaodian.workplan.document.evaluation.Found.Amount;

/** The answers made by hand for one document. */
final class Answers {
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.．、]");
    private static final Map<String, String> UNITS = Map.of("亩", "mu", "percentage-points", "percentage_points");

    private final String text;
    private final List<JsonNode> programmes;

    Answers(String text, JsonNode answers) {
        this.text = text;
        programmes = list(answers.isArray() ? answers : answers.path("programmes"));
    }

    List<Found> programmes() {
        return programmes.stream().map(each -> at(each, "")).toList();
    }

    List<Found> tasks() {
        return of(task -> List.of(at(task, task.path("number").asText(""))));
    }

    List<Found> leads() {
        return of(task -> list(task.path("leadUnits")).stream()
                .map(lead -> at(task, lead.asText()))
                .toList());
    }

    /** Cut by script, some of them still hold the number of their task. */
    List<Found> clauses() {
        return of(task -> list(task.path("clauses")).stream().map(this::clause).toList());
    }

    List<Found> documents() {
        return of(task -> list(task.path("documents")).stream()
                .map(each -> at(each, each.path("title").asText()))
                .toList());
    }

    List<Found> milestones() {
        return of(task -> list(task.path("milestones")).stream()
                .map(each -> source(each, each.path("kind").asText(), null))
                .toList());
    }

    List<Found> targets(Function<String, Boolean> basis) {
        return of(task -> list(task.path("targets")).stream()
                .filter(each -> basis.apply(each.path("basis").asText()))
                .map(each -> source(each, "", amount(each)))
                .toList());
    }

    private List<Found> of(Function<JsonNode, List<Found>> reading) {
        List<Found> found = new ArrayList<>();
        programmes.forEach(
                programme -> list(programme.path("tasks")).forEach(task -> found.addAll(reading.apply(task))));
        return found;
    }

    private Found clause(JsonNode clause) {
        int start = clause.path("start").asInt();
        int end = clause.path("end").asInt();
        var number = NUMBER.matcher(words(start, end));
        return Found.of(number.find() ? start + number.end() : start, end, "");
    }

    private Amount amount(JsonNode target) {
        Set<String> comparators = new HashSet<>(Set.of(target.path("comparator").asText()));
        String words = target.path("sourceText").asText();
        if (words.contains("达") && !words.contains("以上")) {
            comparators.add("=");
        }
        String upper = target.path("valueMax").asText(target.path("valueUpper").asText(""));
        return new Amount(
                comparators,
                new BigDecimal(target.path("value").asText("0")),
                upper.isEmpty() ? null : new BigDecimal(upper),
                unit(target.path("unit").asText()));
    }

    /** The code of a unit as the reader writes it; what is counted, and for whom, stands beside it. */
    private static String unit(String written) {
        String known = UNITS.getOrDefault(written, written);
        return known.startsWith("count") ? "count" : known.replace('-', '_').replace("/", "_per_");
    }

    private static Found at(JsonNode node, String mark) {
        return Found.of(node.path("start").asInt(), node.path("end").asInt(), mark);
    }

    private static Found source(JsonNode node, String mark, @org.jspecify.annotations.Nullable Amount amount) {
        return new Found(
                node.path("sourceStart").asInt(), node.path("sourceEnd").asInt(), mark, amount);
    }

    private String words(int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
