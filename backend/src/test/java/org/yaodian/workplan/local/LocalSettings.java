package org.yaodian.workplan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.FreePorts;
import org.yaodian.workplan.testing.LocalFolders;

/**
 * What one local system is to be like.
 *
 * @param ports where its parts listen
 * @param folders where its programs, data and logs are
 * @param withSpa whether the SPA is part of it
 * @param followsParent whether it ends when the process that started it does
 * @param temporary whether its folder is deleted at the end
 * @param task a command to run once it is up; the system ends with it. Empty: run until stopped
 */
record LocalSettings(
        LocalPorts ports,
        LocalFolders folders,
        boolean withSpa,
        boolean followsParent,
        boolean temporary,
        List<String> task) {

    static final String USAGE = """
            Usage: LocalSystem [--without-spa] [--free-ports] [--temporary] [--with-parent] [-- command ...]
              --without-spa  leave the SPA out
              --free-ports   use ports that are free instead of the usual ones
              --temporary    keep nothing: use a new folder and delete it at the end
              --with-parent  stop when the process that started this one ends
              -- command     run this once all is up, then stop; its exit code is ours
            YAODIAN_LOCAL_DIR names the folder for data and logs (.local of the clone).""";

    static LocalSettings from(Map<String, String> environment, List<String> arguments) {
        int dashes = arguments.indexOf("--");
        List<String> options = dashes < 0 ? arguments : arguments.subList(0, dashes);
        List<String> task = dashes < 0 ? List.of() : arguments.subList(dashes + 1, arguments.size());
        for (String option : options) {
            if (!List.of("--without-spa", "--free-ports", "--temporary", "--with-parent")
                    .contains(option)) {
                throw new IllegalArgumentException("Unknown option " + option + "\n" + USAGE);
            }
        }
        LocalPorts ports = LocalPorts.from(environment);
        boolean temporary = options.contains("--temporary");
        return new LocalSettings(
                options.contains("--free-ports") ? ports.moved(FreePorts.take(6)) : ports,
                folders(environment, temporary),
                !options.contains("--without-spa"),
                options.contains("--with-parent"),
                temporary,
                List.copyOf(task));
    }

    URI spaUrl() {
        return URI.create("http://localhost:" + ports.spa().number());
    }

    URI apiUrl() {
        return URI.create("http://localhost:" + ports.api().number());
    }

    URI swaggerUrl() {
        return apiUrl().resolve("/q/swagger-ui");
    }

    private static LocalFolders folders(Map<String, String> environment, boolean temporary) {
        LocalFolders usual = LocalFolders.ofThisClone();
        String named = environment.getOrDefault("YAODIAN_LOCAL_DIR", "");
        if (!temporary) {
            return named.isBlank() ? usual : usual.withState(Path.of(named));
        }
        try {
            return usual.withState(Files.createTempDirectory("yaodian-local-"));
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder", e);
        }
    }
}
