package org.yaodian.workplan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.LocalRealm.Addresses;

class LocalRealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REALM = LocalFolders.ofThisClone().realm();
    private static final URI KEYCLOAK = URI.create("http://localhost:8180");
    private static final URI SPA = URI.create("http://localhost:3000");
    private static final URI API = URI.create("http://127.0.0.1:8080");

    @Test
    void anOverlayAddsFieldsReplacesValuesAndJoinsLists() throws IOException {
        assertThat(LocalRealm.merge(json("{'a': 1, 'b': [1, 2]}"), json("{'a': 2, 'b': [2, 3], 'c': true}")))
                .isEqualTo(json("{'a': 2, 'b': [1, 2, 3], 'c': true}"));
    }

    @Test
    void listEntriesOfTheSameNameAreOne() throws IOException {
        assertThat(LocalRealm.merge(
                        json("[{'clientId': 'x', 'name': 'X', 'on': false}, {'clientId': 'y'}]"),
                        json("[{'clientId': 'x', 'on': true}, {'clientId': 'z'}]")))
                .isEqualTo(json("[{'clientId': 'x', 'name': 'X', 'on': true}, {'clientId': 'y'}, {'clientId': 'z'}]"));
    }

    @Test
    void placesForAddressesAreFilledIn() {
        String realm = LocalRealm.json(REALM, new Addresses(KEYCLOAK, SPA, API));

        assertThat(realm)
                .contains("\"http://localhost:3000/*\"", "\"http://127.0.0.1:8080/q/swagger-ui/oauth2-redirect.html\"")
                .doesNotContain("${YAODIAN");
        assertThat(realm).isEqualTo(LocalRealm.json(REALM, new Addresses(KEYCLOAK, SPA, API)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://sso.example.org", "http://192.168.1.4:8180", "http://localhost.example.org"})
    void demoAccountsDoNotExistOffThisMachine(String address) {
        assertThatThrownBy(() -> LocalRealm.json(REALM, new Addresses(URI.create(address), SPA, API)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address);
    }

    @Test
    void theRealmForProductionHasNoPersonNoSecretAndNoPasswordGrant() throws IOException {
        String text = Files.readString(REALM.resolve("realm.json"));

        assertThat(text).doesNotContain("local-only", "local_only", "\"secret\"", "\"credentials\"");
        JsonNode realm = JSON.readTree(text);
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.path("clients")).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
        });
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
