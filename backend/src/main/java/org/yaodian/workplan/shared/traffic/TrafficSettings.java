package org.yaodian.workplan.shared.traffic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Limits of what is asked of one replica. */
@ConfigMapping(prefix = "yaodian.traffic")
interface TrafficSettings {

    /** Requests that each caller may make a minute, by the name in the token, or by address without one; 0 for no limit. */
    @WithDefault("3000")
    int requestsPerMinute();

    /** Callers, by the name in their token, that have a limit of their own. */
    Map<String, Integer> callers();

    /** Requests that are answered at the same time; what comes on top is sent away at once. */
    @WithDefault("250")
    int atOnce();
}
