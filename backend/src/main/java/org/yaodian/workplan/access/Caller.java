package org.yaodian.workplan.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling.
 *
 * @param name user name of a person, or name of a system's client
 * @param displayName what people call them
 * @param boundTo the org unit whose subtree bounds them; null for those who reach over everything
 * @param department code of the department a person works in
 * @param sandbox whether it is a client that only tries things out: its batches are checked, and nothing else is taken from it
 */
public record Caller(
        String name,
        String displayName,
        Set<Role> roles,
        @Nullable UUID boundTo,
        @Nullable String department,
        boolean sandbox) {

    /** The service itself, when it loads a plan pack. */
    public static final Caller SYSTEM =
            new Caller("system", "system", Set.of(Role.ADMINISTRATOR, Role.COORDINATOR), null, null, false);

    public boolean may(String capability) {
        return roles.stream().anyMatch(role -> role.capabilities().contains(capability));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Administrators and coordinators. */
    public boolean isUnbounded() {
        return roles.stream().anyMatch(Role::isUnbounded);
    }
}
