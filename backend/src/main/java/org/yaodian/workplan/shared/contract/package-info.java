/** The contract: what makes the OpenAPI document that is generated from the code say everything that callers rely on. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = ContractDefinition.TITLE,
                        version = ContractDefinition.VERSION,
                        description = ContractDefinition.DESCRIPTION,
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0.html")),
        servers = @Server(url = "/", description = "提供本文档的服务 · the service that this document came from"),
        security = @SecurityRequirement(name = ContractDefinition.SCHEME),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = ContractDefinition.SCHEME,
                                        type = SecuritySchemeType.OAUTH2,
                                        description = ContractDefinition.SIGN_IN,
                                        flows =
                                                @OAuthFlows(
                                                        authorizationCode =
                                                                @OAuthFlow(
                                                                        authorizationUrl =
                                                                                ContractDefinition.AUTHORIZATION_URL,
                                                                        tokenUrl = ContractDefinition.TOKEN_URL,
                                                                        refreshUrl = ContractDefinition.TOKEN_URL),
                                                        clientCredentials =
                                                                @OAuthFlow(tokenUrl = ContractDefinition.TOKEN_URL)))))
@NullMarked
package org.yaodian.workplan.shared.contract;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.jspecify.annotations.NullMarked;
