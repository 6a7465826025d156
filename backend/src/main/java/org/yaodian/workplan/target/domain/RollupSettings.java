package org.yaodian.workplan.target.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Optional;

/** Settings of the command that checks the stored rollup. */
@ConfigMapping(prefix = "yaodian.rollups")
interface RollupSettings {

    /** What to do instead of serving: verify or repair. */
    @WithParentName
    Optional<Task> task();

    /** Both print every difference; the process ends with 1 when there is any. */
    enum Task {
        VERIFY,
        REPAIR
    }
}
