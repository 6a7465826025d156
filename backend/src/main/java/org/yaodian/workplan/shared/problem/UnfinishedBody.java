package org.yaodian.workplan.shared.problem;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;

/** What is said when the rest of a request's body does not come. */
final class UnfinishedBody {
    private UnfinishedBody() {}

    /** The problem that this failure itself is, without looking at its causes. */
    static Optional<Problem> problemOf(Throwable failure) {
        if (failure instanceof HttpClosedException || failure instanceof ClosedChannelException) {
            return Optional.of(Problem.of(ProblemType.MALFORMED_BODY, "body.incomplete"));
        }
        // The stream of a body has no type of its own for it; the database's driver and HTTP clients have.
        return failure.getClass() == IOException.class && "Read timed out".equals(failure.getMessage())
                ? Optional.of(Problem.of(ProblemType.UNAVAILABLE, "body.slow"))
                : Optional.empty();
    }
}
