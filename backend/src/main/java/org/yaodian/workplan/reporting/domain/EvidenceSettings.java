package org.yaodian.workplan.reporting.domain;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of evidence. */
@ConfigMapping(prefix = "yaodian.evidence")
interface EvidenceSettings {

    /** The largest file that is taken. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** Where contents are kept. */
    @WithDefault("disk")
    Store store();

    Disk disk();

    S3 s3();

    Office office();

    Scanner scanner();

    /** How often each replica looks for contents that nothing names, or {@code off}. */
    @WithDefault("24h")
    String sweepEvery();

    /** How long after its start a replica begins to look. */
    @WithDefault("15m")
    String sweepAfterStart();

    /** The kinds of stores. */
    enum Store {
        DISK,
        S3
    }

    /** The bucket of a store that speaks S3. */
    interface S3 {
        /** The store's address; not set: Amazon's own of the region. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        /** What the names of all contents begin with. */
        @WithDefault("evidence/")
        String prefix();

        /** Whether the bucket is in the path of an address rather than in its host. */
        @WithDefault("true")
        boolean pathStyle();

        /** Both not set: as the SDK finds them, in its own environment variables or from the machine that it runs on. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        @WithDefault("5S")
        Duration connectTimeout();

        @WithDefault("30S")
        Duration answerTimeout();
    }

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
