package org.yaodian.workplan.exchange.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Optional;

/** Settings of plan packs. */
@ConfigMapping(prefix = "yaodian.packs")
interface PackSettings {

    /** Directories of the packs to load at start, on the class path or on disk; may be empty. */
    @WithParentName
    Optional<List<String>> directories();
}
