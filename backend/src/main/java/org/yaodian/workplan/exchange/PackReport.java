package org.yaodian.workplan.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of loading a pack.
 *
 * @param plan code of its plan
 * @param created how many of each kind of entry were created, in the order of loading; empty when the plan was there already
 */
public record PackReport(String plan, Map<String, Integer> created) {

    public PackReport {
        created = Collections.unmodifiableMap(new LinkedHashMap<>(created));
    }

    /** Whether anything was loaded. */
    public boolean isNew() {
        return !created.isEmpty();
    }

    /** The counts in words, for example {@code 10 programmes, 1 task}. */
    public String inWords() {
        return created.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey() + (count.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }
}
