package org.yaodian.workplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.local.LocalPorts.Port;
import org.yaodian.workplan.testing.FreePorts;

class LocalPortsTest {

    @Test
    void theEnvironmentMovesAPort() {
        LocalPorts ports = LocalPorts.from(Map.of("YAODIAN_API_PORT", "18080"));

        assertThat(ports.all()).extracting(Port::number).containsExactly(18080, 3000, 8180, 9180, 5433, 9080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", "999999"})
    void aPortThatIsNoneIsRefusedByTheNameOfItsVariable(String text) {
        assertThatThrownBy(() -> LocalPorts.from(Map.of("YAODIAN_SPA_PORT", text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("YAODIAN_SPA_PORT")
                .hasMessageContaining(text);
    }

    @Test
    void twoPartsOnOnePortAreAClash() {
        assertThat(LocalPorts.from(Map.of("YAODIAN_SPA_PORT", "8080")).clashes())
                .containsExactly("YAODIAN_API_PORT and YAODIAN_SPA_PORT are both 8080; change one of them");
        assertThat(LocalPorts.from(Map.of()).clashes()).isEmpty();
    }

    @Test
    void aTakenPortIsNamedWithItsPartAndVariable() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Port port = new Port("SPA", "YAODIAN_SPA_PORT", taken.getLocalPort());

            assertThat(PortCheck.problems(List.of(port)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem)
                            .contains(Integer.toString(taken.getLocalPort()), "SPA", "YAODIAN_SPA_PORT"));
        }
    }

    @Test
    void aFreePortIsNoProblem() {
        Port port = new Port("SPA", "YAODIAN_SPA_PORT", FreePorts.take(1).getFirst());

        assertThat(PortCheck.problems(List.of(port))).isEmpty();
    }
}
