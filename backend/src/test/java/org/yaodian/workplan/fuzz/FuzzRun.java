package org.yaodian.workplan.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.yaodian.workplan.testing.Operation;

/** Sends made-up requests one after the other and keeps what was wrong with their answers. */
final class FuzzRun {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 60;
    private static final int MOST_FINDINGS = 200;

    private final String base;
    private final List<Operation> operations;
    private final Known known = new Known();
    private final Chance chance;
    private final RequestMaker maker;
    private final AnswerCheck check;
    private final Map<String, String> findings = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    FuzzRun(String base, Contract contract, long seed) {
        this.base = base;
        this.operations = contract.operations();
        this.chance = new Chance(seed);
        this.maker = new RequestMaker(contract, known, chance);
        this.check = new AnswerCheck(contract);
    }

    /** Reads every list first, so that there is something to work with. */
    void send(int requests) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        try {
            List<Operation> lists = operations.stream()
                    .filter(operation -> operation.isRead() && !operation.path().contains("{"))
                    .toList();
            for (Operation list : lists) {
                send(client, maker.plain(list));
            }
            for (int i = lists.size(); i < requests && findings.size() < MOST_FINDINGS; i++) {
                send(client, maker.make(next()));
            }
        } finally {
            // Closing would wait for an answer that never ends.
            client.shutdownNow();
        }
    }

    /** Deletions only one time in ten, so that things last for a while. */
    private Operation next() {
        Operation operation = chance.oneOf(operations);
        while (operation.isDeletion() && !chance.inPercent(10)) {
            operation = chance.oneOf(operations);
        }
        return operation;
    }

    private void send(HttpClient client, FuzzRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        try {
            answer = client.sendAsync(request.toHttp(base), BodyHandlers.ofByteArray())
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unanswered) {
            findings.put(request.operation() + " is not answered", "not answered: " + unanswered + " " + request);
            return;
        }
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        check.complaint(request.operation(), answer)
                .ifPresent(complaint -> findings.putIfAbsent(
                        request.operation() + " " + complaint.substring(0, Math.min(60, complaint.length())),
                        complaint + System.lineSeparator() + "    " + request));
        learn(request, answer);
    }

    private void learn(FuzzRequest request, HttpResponse<byte[]> answer) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 300 || !type.startsWith("application/json")) {
            return;
        }
        String path = request.target().replaceFirst("\\?.*", "");
        known.learn(Known.collectionOf(request.operation().path()), JSON.readTree(answer.body()));
        answer.headers().firstValue("ETag").ifPresent(tag -> known.learnTag(path, tag));
    }

    /** What was found, a paragraph each. */
    List<String> findings() {
        return new ArrayList<>(findings.values());
    }

    /** How often each status was given. */
    String statuses() {
        return statuses.entrySet().stream()
                .map(count -> count.getKey() + " × " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
