package org.yaodian.workplan.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which part of the bench is run. */
enum Part {
    /** Start, answers, and everything that depends on the number of observations. */
    ALL(""),
    /** Starts, as built and with the AOT cache. */
    START("--start-only"),
    /** Lists and single answers beside the two limits. */
    ANSWERS("--answers-only"),
    /** What depends on the number of observations, but for batches. */
    SCALE("--scale-only"),
    /** Batches and the feed of changes, at the smallest size. */
    BATCHES("--batches-only"),
    /** The feed of changes and reads while batches run, at the smallest size. */
    FEED("--feed-only"),
    /** Reviews of many figures at once, at the smallest size. */
    REVIEWS("--reviews-only"),
    /** Two hundred users, and then twice as much as can be served, at the smallest size. */
    LOAD("--load-only"),
    /** Reminders, while replicas are killed. */
    REMINDERS("--reminders-only");

    private final String option;

    Part(String option) {
        this.option = option;
    }

    static Optional<Part> ofOption(String text) {
        return Arrays.stream(values())
                .filter(part -> part != ALL && part.option.equals(text))
                .findFirst();
    }

    /** The first that is asked for; all of it when none is. */
    static Part of(List<String> arguments) {
        return arguments.stream()
                .flatMap(argument -> ofOption(argument).stream())
                .findFirst()
                .orElse(ALL);
    }

    static String options() {
        return Arrays.stream(values())
                .filter(part -> part != ALL)
                .map(part -> part.option)
                .collect(Collectors.joining(", "));
    }
}
