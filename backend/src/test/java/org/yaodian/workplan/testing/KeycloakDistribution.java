package org.yaodian.workplan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Keycloak as Maven unpacked it, built once for PostgreSQL so that every later start is quick. */
final class KeycloakDistribution {

    private static final List<String> OPTIONS = List.of("--db=postgres", "--health-enabled=true");

    private final LocalFolders folders;
    private final Path home;

    KeycloakDistribution(LocalFolders folders) {
        this.folders = folders;
        this.home = folders.keycloakDistribution().resolve("keycloak-" + version());
    }

    /** Builds it unless that is done; of several JVMs at once one builds and the others wait. */
    void build() {
        Path built = home.resolve("yaodian-built");
        if (!Files.exists(script())) {
            throw new ChildFailure("Keycloak is not in " + home + "; run: make build");
        }
        try (FileChannel channel = FileChannel.open(
                        home.resolve("yaodian-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(built)) {
                ChildProcess.run(command("keycloak-build", "build", OPTIONS, Map.of()));
                Files.writeString(built, String.join(" ", OPTIONS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be built in " + home, e);
        }
    }

    /** A command of Keycloak, with this JVM's Java. */
    ChildCommand command(String name, String verb, List<String> options, Map<String, String> environment) {
        List<String> words = new ArrayList<>(List.of(script().toString(), verb));
        words.addAll(options);
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1");
        return new ChildCommand(name, words, all, home, folders.log(name), folders.pidFile(name));
    }

    private Path script() {
        return home.resolve("bin/kc.sh");
    }

    private static String version() {
        try (InputStream versions = KeycloakDistribution.class.getResourceAsStream("/versions.properties")) {
            Properties properties = new Properties();
            properties.load(versions);
            return properties.getProperty("keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read versions.properties", e);
        }
    }
}
