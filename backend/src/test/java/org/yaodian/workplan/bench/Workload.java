package org.yaodian.workplan.bench;

import java.util.List;
import java.util.Map;

/**
 * A kind of request to be measured.
 *
 * @param name what the table says
 * @param status what a right answer has
 * @param script file in {@code backend/bench/sql} with the SQL behind one request; empty when there is none
 * @param variables of that script
 * @param calls sent in turn
 */
record Workload(String name, int status, String script, Map<String, String> variables, List<Call> calls) {

    /** The same requests to a server that answers them with that many bytes. */
    Workload bare(int bytes) {
        String path = "/%d/%d".formatted(status, bytes);
        List<Call> moved = calls.stream().map(call -> call.at(path)).toList();
        return new Workload(name, status, "", Map.of(), moved);
    }

    Call call(long number) {
        return calls.get((int) (number % calls.size()));
    }
}
