package org.yaodian.workplan.shared.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When what is kept no longer is looked for; how long each thing is kept is a setting of its module. */
@ConfigMapping(prefix = "yaodian.retention")
interface RetentionSettings {

    /** How often each replica looks, or {@code off}. */
    @WithDefault("1h")
    String every();

    /** How long after its start a replica begins to look. */
    @WithDefault("10m")
    String afterStart();
}
