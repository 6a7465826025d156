package org.yaodian.workplan.access.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Settings of access. */
@ConfigMapping(prefix = "yaodian.access")
interface AccessSettings {

    /** Whether tokens of the local realm's demo accounts are taken; only the profiles local and test do. */
    @WithDefault("false")
    boolean acceptLocalDemoTokens();

    /** Ids of the OAuth clients that are the web app. */
    @WithDefault("yaodian-spa")
    Set<String> webClients();
}
