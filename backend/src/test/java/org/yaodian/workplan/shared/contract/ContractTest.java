package org.yaodian.workplan.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;

/** The contract that is committed is the one that the code has. */
@ApiTest
class ContractTest {
    private static final Path GENERATED = Path.of("target", "openapi", "openapi.yaml");
    private static final Path COMMITTED = Path.of("..", "openapi.yaml");

    @Test
    void theCommittedContractIsWhatTheCodeGenerates() throws IOException {
        assertThat(COMMITTED)
                .as(
                        "the contract has changed: look at the difference, then run `make contract` and commit openapi.yaml")
                .exists();
        assertThat(Files.readString(COMMITTED))
                .as(
                        "the contract has changed: look at the difference, then run `make contract` and commit openapi.yaml")
                .isEqualTo(Files.readString(GENERATED));
    }
}
