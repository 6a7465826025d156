package org.yaodian.workplan.exchange.domain;

import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.yaodian.workplan.exchange.PackRefused;
import org.yaodian.workplan.shared.problem.BrokenConstraint;
import org.yaodian.workplan.shared.problem.Problem;

/** The door that every entry of one pack comes through: checked, created and counted, or refused with its place named. */
final class Intake {
    private final Validator validator;
    private final Map<String, Integer> created = new LinkedHashMap<>();

    Intake(Validator validator) {
        this.validator = validator;
    }

    /** Hands a spec that keeps the rules of its fields to {@code create}. */
    <S, R> R take(Entry entry, S spec, Function<S, R> create) {
        check(entry.place(), spec);
        try {
            R result = create.apply(spec);
            created.merge(entry.kind(), 1, Integer::sum);
            return result;
        } catch (Problem problem) {
            throw new PackRefused(entry.place(), problem);
        } catch (ConstraintViolationException refusedByStorage) {
            throw new PackRefused(entry.place(), "breaks " + refusedByStorage.getConstraintName());
        }
    }

    /** Refuses what breaks the rules of its fields. */
    void check(String place, Object spec) {
        var broken = validator.validate(spec);
        if (!broken.isEmpty()) {
            throw new PackRefused(place, Problem.invalid(BrokenConstraint.violations(broken)));
        }
    }

    Map<String, Integer> created() {
        return created;
    }
}
