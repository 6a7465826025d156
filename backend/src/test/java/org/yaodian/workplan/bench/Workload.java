package org.yaodian.workplan.bench;

import java.util.List;

/**
 * A kind of request to be measured.
 *
 * @param name what the table says
 * @param status what a right answer has
 * @param calls sent in turn
 */
record Workload(String name, int status, List<Call> calls) {

    /** The same requests to a server that answers them with that many bytes. */
    Workload bare(int bytes) {
        String path = "/%d/%d".formatted(status, bytes);
        List<Call> moved = calls.stream().map(call -> call.at(path)).toList();
        return new Workload(name, status, moved);
    }

    Call call(long number) {
        return calls.get((int) (number % calls.size()));
    }

    /** Whether it changes something. */
    boolean writes() {
        return !calls.getFirst().method().equals("GET");
    }
}
