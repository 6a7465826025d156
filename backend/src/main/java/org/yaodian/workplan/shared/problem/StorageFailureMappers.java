package org.yaodian.workplan.shared.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database refuses, what a caller broke off, and whatever nobody foresaw. */
class StorageFailureMappers {
    private static final Logger LOG = Logger.getLogger(StorageFailureMappers.class);

    private final ProblemResponses responses;

    StorageFailureMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemDetail> stale(OptimisticLockException failure, UriInfo uri, HttpHeaders headers) {
        return responses.of(ProblemType.STALE_REVISION, "revision.overtaken", uri, headers);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemDetail> storage(PersistenceException failure, UriInfo uri, HttpHeaders headers) {
        return anything(failure, uri, headers);
    }

    @ServerExceptionMapper(priority = 100)
    RestResponse<ProblemDetail> anything(Throwable failure, UriInfo uri, HttpHeaders headers) {
        Optional<Problem> known = problemOf(failure).or(() -> UnreadableInput.problemOf(failure));
        if (known.isPresent()) {
            return responses.of(known.get(), null, uri, headers);
        }
        if (StorageOutage.isOutage(failure)) {
            LOG.debugf(failure, "The database does not do its work");
            return responses.of(ProblemType.UNAVAILABLE, "unavailable", uri, headers);
        }
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "Incident %s at %s", incident, uri.getRequestUri().getPath());
        return responses.of(Problem.of(ProblemType.INTERNAL, "internal", incident), incident, uri, headers);
    }

    private static Optional<Problem> problemOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(Problem.of(ProblemType.STALE_REVISION, "revision.overtaken"));
            }
            Optional<Problem> unfinished = UnfinishedBody.problemOf(cause);
            if (unfinished.isPresent()) {
                return unfinished;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofSqlState(sql, sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> ofSqlState(SQLException failure, String state) {
        return switch (state) {
            case "23505" -> Optional.of(Problem.of(ProblemType.DUPLICATE, "constraint.unique", constraintOf(failure)));
            case "23503" -> Optional.of(Problem.of(ProblemType.IN_USE, "constraint.reference", tableOf(failure)));
            case "23514", "23502", "22001", "22003" ->
                Optional.of(Problem.of(ProblemType.INVALID_FIELDS, "constraint.check", constraintOf(failure)));
            case "22021", "22P05" -> Optional.of(Problem.of(ProblemType.INVALID_PARAMETER, "text.unprintable"));
            case "40001", "40P01", "55P03" -> Optional.of(Problem.of(ProblemType.UNAVAILABLE, "unavailable.retry"));
            default -> Optional.empty();
        };
    }

    private static String constraintOf(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "-" : message.getConstraint();
    }

    private static String tableOf(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        return message == null || message.getTable() == null ? "-" : message.getTable();
    }
}
