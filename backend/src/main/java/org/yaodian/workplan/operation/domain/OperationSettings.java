package org.yaodian.workplan.operation.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is told to whoever keeps the service running. */
@ConfigMapping(prefix = "yaodian.operation")
interface OperationSettings {

    /** How often the figures of plans at {@code /q/metrics} are worked out anew, or {@code off}. */
    @WithDefault("60s")
    String every();

    /** How long after its start a replica begins. */
    @WithDefault("20s")
    String afterStart();
}
