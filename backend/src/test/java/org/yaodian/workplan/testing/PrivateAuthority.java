package org.yaodian.workplan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for {@code hooks.test}, made for this run, that the service under test trusts when it pushes. */
public final class PrivateAuthority implements QuarkusTestResourceLifecycleManager {
    private static final String STORE = "yaodian.test.certificate";
    private static final String PASSWORD = "test-only";

    @Override
    public Map<String, String> start() {
        Path store = made();
        System.setProperty(STORE, store.toString());
        return Map.of(
                "quarkus.tls.webhook.trust-store.p12.path",
                store.toString(),
                "quarkus.tls.webhook.trust-store.p12.password",
                PASSWORD,
                "yaodian.webhook.tls",
                "webhook",
                "yaodian.webhook.allowed-hosts",
                "hooks.test,other-hooks.test");
    }

    private static Path made() {
        try {
            Path store = Files.createTempDirectory(Path.of("target"), "certificate")
                    .toAbsolutePath()
                    .resolve("hooks.p12");
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Process process = new ProcessBuilder(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "hooks",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=hooks.test",
                            "-ext",
                            "SAN=dns:hooks.test",
                            "-ext",
                            "bc=ca:true",
                            "-validity",
                            "30",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            PASSWORD)
                    .redirectErrorStream(true)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "keytool: " + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return store;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a server proves itself with. */
    public static SSLContext server() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty(STORE)))) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void stop() {
        System.clearProperty(STORE);
    }
}
