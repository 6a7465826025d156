package org.yaodian.workplan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.filesystem.FilesystemApiMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a real server that speaks S3, on loopback. */
class S3EvidenceStoreTest extends EvidenceStoreContract {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @TempDir
    private static Path disk;

    @SuppressWarnings("NullAway.Init")
    private static BlobStoreContext blobs;

    @SuppressWarnings("NullAway.Init")
    private static S3Proxy server;

    private EvidenceStore store = new DiskEvidenceStore(Path.of("never"));

    @BeforeAll
    static void aServer() throws Exception {
        Properties place = new Properties();
        place.setProperty("jclouds.filesystem.basedir", disk.toString());
        blobs = ContextBuilder.newBuilder(new FilesystemApiMetadata())
                .credentials("key", "secret")
                .overrides(place)
                .build(BlobStoreContext.class);
        server = S3Proxy.builder()
                .blobStore(blobs.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        server.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> server.getState().equals("STARTED"));
    }

    @AfterAll
    static void stopped() throws Exception {
        server.stop();
        blobs.close();
    }

    private static S3Client client(String secret) {
        EvidenceSettings settings = new SmallRyeConfigBuilder()
                .withMapping(EvidenceSettings.class)
                .withDefaultValues(Map.of(
                        "yaodian.evidence.s3.endpoint",
                        "http://127.0.0.1:" + server.getPort(),
                        "yaodian.evidence.s3.access-key",
                        "key",
                        "yaodian.evidence.s3.secret-key",
                        secret))
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(EvidenceSettings.class);
        return EvidenceParts.client(settings.s3());
    }

    @BeforeEach
    void anEmptyBucket() {
        String bucket = "evidence-" + NEXT.incrementAndGet();
        S3Client client = client("secret");
        client.createBucket(create -> create.bucket(bucket));
        store = new S3EvidenceStore(client, bucket, "evidence/");
    }

    @Override
    EvidenceStore store() {
        return store;
    }

    @Test
    void aStoreThatRefusesIsAFailureAndNoMissingFile() {
        EvidenceStore stranger = new S3EvidenceStore(client("guessed"), "evidence-1", "evidence/");
        assertThatThrownBy(() -> stranger.open(NAME, 0))
                .isExactlyInstanceOf(IOException.class)
                .rootCause()
                .hasMessageContaining("403");
    }
}
