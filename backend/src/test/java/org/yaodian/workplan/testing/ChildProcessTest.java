package org.yaodian.workplan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9/");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aProgramThatEndsEarlyFailsWithTheEndOfItsLog() {
        try (ChildProcess child = ChildProcess.start(shell("echo no disk; exit 3"))) {
            assertThatThrownBy(() -> child.awaitReady(NOWHERE, Duration.ofSeconds(20)))
                    .isInstanceOf(ChildFailure.class)
                    .hasMessageContaining("ended with code 3")
                    .hasMessageContaining("no disk");
        }
    }

    @Test
    void aProgramThatIsNeverReadyFailsAfterItsTime() {
        try (ChildProcess child = ChildProcess.start(shell("sleep 60"))) {
            assertThatThrownBy(() -> child.awaitReady(NOWHERE, Duration.ofMillis(300)))
                    .hasMessageContaining("was not ready");
        }
    }

    @Test
    void aPidFileFindsTheProgramAndItsChildrenAndForgetsThemAtTheEnd() {
        ChildCommand command = shell("sleep 60 & wait");
        PidFile file = new PidFile(command.pidFile());
        List<ProcessHandle> family;
        try (ChildProcess child = ChildProcess.start(command)) {
            child.requireAlive();
            family = file.living();
            assertThat(family).isNotEmpty().allMatch(ProcessHandle::isAlive);
        }
        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(file.living()).isEmpty();
    }

    @Test
    void aNumberThatNowBelongsToAnotherProgramIsNotTakenForOurs() throws IOException {
        Path path = folder.resolve("other.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 86400000\nnonsense\n");

        assertThat(new PidFile(path).living()).isEmpty();
    }

    @Test
    void aPostmasterFileWithAForeignNumberIsNoServer() throws IOException {
        long pid = ProcessHandle.current().pid();
        long started =
                ProcessHandle.current().info().startInstant().orElseThrow().getEpochSecond();
        Files.writeString(folder.resolve("postmaster.pid"), pid + "\n" + folder + "\n" + started + "\n5433\n");

        assertThat(StrayPostgres.stop(folder)).isFalse();
    }

    private ChildCommand shell(String script) {
        return new ChildCommand(
                "The program",
                List.of("sh", "-c", script),
                Map.of(),
                folder,
                folder.resolve("log/program.log"),
                folder.resolve("run/program.pid"));
    }
}
