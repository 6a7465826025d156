package org.yaodian.workplan.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a clone of the project keeps what is not in git.
 *
 * @param repository top of the clone
 * @param state data, logs and pid files of one local system
 */
public record LocalFolders(Path repository, Path state) {

    /** The clone that the working folder is in, with its usual state folder. */
    public static LocalFolders ofThisClone() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("backend/pom.xml"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("Run this inside a clone of the project");
            }
            folder = parent;
        }
        return new LocalFolders(folder, folder.resolve(".local"));
    }

    /** The same clone with its state elsewhere. */
    public LocalFolders withState(Path elsewhere) {
        return new LocalFolders(repository, elsewhere.toAbsolutePath().normalize());
    }

    /** Unpacked programs; the same for every state folder of the clone. */
    private Path programs() {
        return repository.resolve(".local/programs");
    }

    public Path postgresBinaries() {
        return programs().resolve("postgres");
    }

    public Path keycloakDistribution() {
        return programs().resolve("keycloak");
    }

    public Path realm() {
        return repository.resolve("backend/keycloak");
    }

    /** The files that people upload. */
    public Path evidence() {
        return state.resolve("evidence");
    }

    public Path log(String name) {
        return state.resolve("log").resolve(name + ".log");
    }

    public Path pidFile(String name) {
        return state.resolve("run").resolve(name + ".pid");
    }
}
