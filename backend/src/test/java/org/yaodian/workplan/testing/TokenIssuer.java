package org.yaodian.workplan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signs tokens with a key made for this run, which the service under test verifies as it would Keycloak's. */
public final class TokenIssuer implements QuarkusTestResourceLifecycleManager {
    private static final String PRIVATE_KEY = "yaodian.test.token-key";
    /** Who signs: the realm that the service under test is configured with. */
    public static final String ISSUER = "https://issuer.test";

    @Override
    public Map<String, String> start() {
        KeyPair pair = newKeys();
        System.setProperty(
                PRIVATE_KEY,
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "yaodian.contract.authority",
                ISSUER,
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    @Override
    public void stop() {
        System.clearProperty(PRIVATE_KEY);
    }

    /** A valid token of that user with one realm role and further claims. */
    public static String token(String user, String role, Map<String, String> claims) {
        return builder(user, role, claims).sign(privateKey());
    }

    /** The same, but it expired an hour ago. */
    public static String expired(String user, String role) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience("yaodian-api")
                .preferredUserName(user)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .issuedAt(java.time.Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(java.time.Instant.now().minus(Duration.ofHours(1)))
                .sign(privateKey());
    }

    /** The same, but signed by somebody else. */
    public static String forged(String user, String role) {
        return builder(user, role, Map.of()).sign(newKeys().getPrivate());
    }

    /** The same, but made for another service. */
    public static String forAudience(String audience, String user, String role) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(audience)
                .preferredUserName(user)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .expiresIn(Duration.ofHours(1))
                .sign(privateKey());
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder builder(
            String user, String role, Map<String, String> claims) {
        var builder = Jwt.claims()
                .issuer(ISSUER)
                .audience(Set.of("yaodian-api"))
                .subject(user)
                .preferredUserName(user)
                .claim("name", user)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .expiresIn(Duration.ofHours(1));
        claims.forEach(builder::claim);
        return builder;
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
