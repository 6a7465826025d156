package org.yaodian.workplan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ports of one local system, each with the environment variable that moves it. */
public record LocalPorts(
        Port api, Port spa, Port keycloak, Port keycloakManagement, Port postgres, Port apiManagement) {

    /**
     * One port on loopback.
     *
     * @param part whose it is, in words
     * @param variable the environment variable that sets it
     * @param number 1 to 65535
     */
    public record Port(String part, String variable, int number) {}

    /** The usual ports, or those that the environment names. */
    public static LocalPorts from(Map<String, String> environment) {
        return new LocalPorts(
                port(environment, "API", "YAODIAN_API_PORT", 8080),
                port(environment, "SPA", "YAODIAN_SPA_PORT", 3000),
                port(environment, "Keycloak", "YAODIAN_KEYCLOAK_PORT", 8180),
                port(environment, "Keycloak management", "YAODIAN_KEYCLOAK_MANAGEMENT_PORT", 9180),
                port(environment, "PostgreSQL", "YAODIAN_POSTGRES_PORT", 5433),
                port(environment, "API management", "YAODIAN_API_MANAGEMENT_PORT", 9080));
    }

    /** The same parts on other ports, in the order api, spa, keycloak, its management, postgres, the API's management. */
    LocalPorts moved(List<Integer> numbers) {
        return new LocalPorts(
                moved(api, numbers.get(0)),
                moved(spa, numbers.get(1)),
                moved(keycloak, numbers.get(2)),
                moved(keycloakManagement, numbers.get(3)),
                moved(postgres, numbers.get(4)),
                moved(apiManagement, numbers.get(5)));
    }

    List<Port> all() {
        return List.of(api, spa, keycloak, keycloakManagement, postgres, apiManagement);
    }

    /** What is wrong with them as a set, in words; empty when nothing is. */
    List<String> clashes() {
        List<String> clashes = new ArrayList<>();
        List<Port> ports = all();
        for (int i = 0; i < ports.size(); i++) {
            for (Port other : ports.subList(i + 1, ports.size())) {
                if (ports.get(i).number() == other.number()) {
                    clashes.add("%s and %s are both %d; change one of them"
                            .formatted(ports.get(i).variable(), other.variable(), other.number()));
                }
            }
        }
        return clashes;
    }

    private static Port moved(Port port, int number) {
        return new Port(port.part(), port.variable(), number);
    }

    private static Port port(Map<String, String> environment, String part, String variable, int usual) {
        String text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return new Port(part, variable, usual);
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException(variable + " is '" + text + "'; it must be a port from 1 to 65535");
        }
        return new Port(part, variable, Integer.parseInt(text));
    }
}
