package org.yaodian.workplan.local;

/** What a person needs to know once the system runs. */
final class Welcome {

    private Welcome() {}

    static String text(LocalSettings settings, LocalParts parts) {
        String token = parts.keycloak().address() + "/protocol/openid-connect/token";
        return """

                Yaodian is running.

                  App         %s
                  API         %s
                  Swagger UI  %s
                  Keycloak    %s
                  PostgreSQL  %s
                  Logs        %s

                  Demo accounts, on this machine only; the password of each is: local-only
                    admin            administrator          reviewer-441625  reviewer of Dongyuan
                    coordinator      supervision office     reporter-441625  reporter of Dongyuan
                    department       vocational education   reporter-441621  reporter of Zijin
                    viewer           reads

                  As the system of a county:
                    TOKEN=$(curl -s %s \\
                      -d grant_type=client_credentials -d client_id=county-441625 \\
                      -d client_secret=local-only-county-441625 | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                    curl -s -H "Authorization: Bearer $TOKEN" "%s/targets?limit=5"

                Ctrl-C stops it. The data stay in %s
                """.formatted(
                        settings.withSpa() ? settings.spaUrl() : "not started",
                        parts.api().address(),
                        settings.swaggerUrl(),
                        parts.keycloak().address(),
                        parts.postgres().address(),
                        settings.folders().log("api").getParent(),
                        token,
                        parts.api().address(),
                        settings.folders().state());
    }
}
