package org.yaodian.workplan.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Lets the served document sign in where this deployment signs in; the stored one always names the local realm. It runs for each
 * request, since what runs at start is applied to the stored document, too.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class AuthorityFilter implements OASFilter {
    /** The realm's address as browsers see it. */
    static final String SETTING = "yaodian.contract.authority";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ConfigProvider.getConfig()
                .getOptionalValue(SETTING, String.class)
                .filter(authority -> !authority.isBlank())
                .ifPresent(authority -> point(document, authority.replaceFirst("/+$", "")));
    }

    private static void point(OpenAPI document, String authority) {
        SecurityScheme scheme = document.getComponents().getSecuritySchemes().get(ContractDefinition.SCHEME);
        if (scheme == null) {
            return;
        }
        OAuthFlow interactive = scheme.getFlows().getAuthorizationCode();
        interactive.setAuthorizationUrl(authority + ContractDefinition.AUTHORIZATION_PATH);
        interactive.setTokenUrl(authority + ContractDefinition.TOKEN_PATH);
        interactive.setRefreshUrl(authority + ContractDefinition.TOKEN_PATH);
        scheme.getFlows().getClientCredentials().setTokenUrl(authority + ContractDefinition.TOKEN_PATH);
    }
}
