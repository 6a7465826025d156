package org.yaodian.workplan.shared.usage;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violation;

/** Asks every module who uses a resource. */
@ApplicationScoped
public class Usages {
    private final List<UsageSource> sources;

    Usages(@All List<UsageSource> sources) {
        this.sources = sources;
    }

    /** Throws a problem that names the users, if there are any. */
    public void refuseIfUsed(String resource, UUID id) {
        List<Violation> users = sources.stream()
                .flatMap(source -> source.usersOf(resource, id).stream())
                .map(user -> Violation.of(
                        "/" + user.resource() + "/" + user.code(), "used-by", user.resource(), user.code()))
                .toList();
        if (!users.isEmpty()) {
            throw Problem.inUse(users);
        }
    }
}
