package org.yaodian.workplan.access.domain;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.access.Origin;
import org.yaodian.workplan.access.Origin.Channel;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Reads the caller from a verified token: roles, and the claims {@code org_unit} and {@code department}. */
@RequestScoped
class TokenCaller implements CurrentCaller {
    /** Claim by which the local realm marks the tokens of its demo accounts. */
    static final String LOCAL_ONLY_CLAIM = "yaodian_local_only";

    /** Claim by which the realm marks the tokens of clients that only try things out. */
    static final String SANDBOX_CLAIM = "sandbox";

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final OrgTrees trees;
    private final AccessSettings settings;
    private @Nullable Caller caller;
    private @Nullable Origin origin;

    TokenCaller(SecurityIdentity identity, JsonWebToken token, OrgTrees trees, AccessSettings settings) {
        this.identity = identity;
        this.token = token;
        this.trees = trees;
        this.settings = settings;
    }

    @Override
    public Caller get() {
        Caller known = caller;
        if (known == null) {
            known = read();
            caller = known;
        }
        return known;
    }

    @Override
    public void runAsSystem(String work) {
        if (!identity.isAnonymous()) {
            throw new IllegalStateException("a request with a token never runs as the system");
        }
        caller = Caller.SYSTEM;
        origin = Origin.service(work);
    }

    @Override
    public void readAs(String name, UUID orgUnit) {
        caller = new Caller(name, name, Set.of(Role.VIEWER), orgUnit, null, false);
        origin = new Origin(name, Channel.API, null);
    }

    @Override
    public Origin origin() {
        Origin known = origin;
        if (known == null) {
            known = identity.isAnonymous() ? Origin.service("service") : ofToken();
            origin = known;
        }
        return known;
    }

    private Origin ofToken() {
        String client = claim("azp").orElse(null);
        Channel channel = client != null && settings.webClients().contains(client) ? Channel.WEB : Channel.API;
        return new Origin(claim("sub").orElseGet(this::name), channel, client);
    }

    private Caller read() {
        if (identity.isAnonymous()) {
            throw Problem.of(ProblemType.UNAUTHENTICATED, "token.missing");
        }
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.realmRole()))
                .collect(Collectors.toUnmodifiableSet());
        boolean bounded = roles.stream().noneMatch(Role::isUnbounded);
        String name = name();
        return new Caller(
                name,
                claim("name").orElse(name),
                roles,
                bounded ? ownUnit() : null,
                claim("department").orElse(null),
                isInSandbox());
    }

    /** A person's user name, a system's client. */
    private String name() {
        return claim("preferred_username")
                .or(() -> claim("azp"))
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    private UUID ownUnit() {
        String code = claim("org_unit").orElseThrow(() -> Problem.forbidden("token.no-org-unit"));
        return trees.current()
                .find(code)
                .map(OrgUnitSummary::id)
                .orElseThrow(() -> Problem.forbidden("token.unknown-org-unit", code));
    }

    private Optional<String> claim(String name) {
        Object value = token.getClaim(name);
        return Optional.ofNullable(value).map(String::valueOf).map(text -> text.replaceAll("^[\\[\"]+|[\\]\"]+$", ""));
    }

    /** All of the token that an answer may depend on. */
    String key() {
        return String.join(
                "|",
                name(),
                claim("name").orElse(""),
                identity.getRoles().stream().sorted().collect(Collectors.joining(",")),
                claim("org_unit").orElse(""),
                claim("department").orElse(""),
                String.valueOf(isInSandbox()));
    }

    /** A claim that says anything but {@code false} is taken for one: what is not understood must not count. */
    @Override
    public boolean isInSandbox() {
        return !identity.isAnonymous()
                && claim(SANDBOX_CLAIM).filter(value -> !value.equals("false")).isPresent();
    }

    boolean isRefusedDemoAccount() {
        return !settings.acceptLocalDemoTokens() && claim(LOCAL_ONLY_CLAIM).isPresent();
    }
}
