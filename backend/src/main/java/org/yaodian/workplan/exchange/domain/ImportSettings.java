package org.yaodian.workplan.exchange.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of what comes in. */
@ConfigMapping(prefix = "yaodian.imports")
interface ImportSettings {

    /** How long a workbook is kept as it came, so that it can go back marked; its receipt stays. */
    @WithDefault("P90D")
    Duration keepWorkbooks();
}
