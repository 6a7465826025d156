package org.yaodian.workplan.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaodian.workplan.shared.security.Capability;

/** The realm roles of Keycloak and what each may do. */
public enum Role {
    ADMINISTRATOR(
            Capability.READ,
            Capability.ORGANISE,
            Capability.PLAN,
            Capability.LEAD,
            Capability.REPORT,
            Capability.REVIEW,
            Capability.SUPERVISE,
            Capability.AUDIT,
            Capability.PUBLISH,
            Capability.HEAR,
            Capability.CONNECT),
    COORDINATOR(
            Capability.READ,
            Capability.PLAN,
            Capability.LEAD,
            Capability.REPORT,
            Capability.REVIEW,
            Capability.SUPERVISE,
            Capability.AUDIT,
            Capability.PUBLISH,
            Capability.HEAR,
            Capability.CONNECT),
    DEPARTMENT(Capability.READ, Capability.LEAD, Capability.REVIEW, Capability.ANSWER),
    REVIEWER(Capability.READ, Capability.REVIEW, Capability.ANSWER, Capability.AUDIT),
    REPORTER(Capability.READ, Capability.REPORT, Capability.ANSWER),
    VIEWER(Capability.READ),
    INTEGRATION(Capability.READ, Capability.REPORT, Capability.CONNECT);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it immutable
    private final Set<String> capabilities;

    Role(String... capabilities) {
        this.capabilities = Set.of(capabilities);
    }

    public Set<String> capabilities() {
        return capabilities;
    }

    /** Whether the role reaches over the whole tree; all others are bounded by the token's {@code org_unit}. */
    public boolean isUnbounded() {
        return this == ADMINISTRATOR || this == COORDINATOR;
    }

    /** Its name in Keycloak. */
    public String realmRole() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> ofRealmRole(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmRole().equals(name))
                .findFirst();
    }
}
