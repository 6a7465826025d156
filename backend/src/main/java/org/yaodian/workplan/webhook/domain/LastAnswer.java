package org.yaodian.workplan.webhook.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.webhook.WebhookDeliverySummary.Trouble;

/** What the other side said last. */
@Embeddable
class LastAnswer {
    private static final int MOST_WORDS = 300;

    private @Nullable Integer lastStatus;
    private @Nullable String problem;
    private String[] problemArguments = {};

    static LastAnswer of(Attempt attempt) {
        LastAnswer answer = new LastAnswer();
        answer.lastStatus = attempt.status();
        Trouble trouble = attempt.problem();
        if (trouble != null) {
            answer.problem = trouble.code();
            answer.problemArguments =
                    trouble.arguments().stream().map(LastAnswer::shortened).toArray(String[]::new);
        }
        return answer;
    }

    private static String shortened(String words) {
        return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
    }

    @Nullable
    Integer status() {
        return lastStatus;
    }

    @Nullable
    Trouble trouble() {
        return problem == null ? null : new Trouble(problem, List.of(problemArguments));
    }
}
