package org.yaodian.workplan.reporting.domain;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of evidence. */
@ConfigMapping(prefix = "yaodian.evidence")
interface EvidenceSettings {

    /** The largest file that is taken. */
    @WithDefault("20M")
    MemorySize maxSize();

    Disk disk();

    Office office();

    Scanner scanner();

    /** The place on disk. */
    interface Disk {
        /** The folder; made if it is not there. */
        @WithDefault("data/evidence")
        Path folder();
    }

    /** What an Office file may unfold to. */
    interface Office {
        @WithDefault("10000")
        int maxEntries();

        @WithDefault("400M")
        MemorySize maxUnfolded();

        /** How many times its own size a file may unfold to. */
        @WithDefault("100")
        int maxRatio();
    }

    /** The virus scanner, a clamd that is spoken to over TCP. */
    interface Scanner {
        /** Not set: nothing is scanned. */
        Optional<String> host();

        @WithDefault("3310")
        int port();

        @WithDefault("30S")
        Duration timeout();
    }
}
