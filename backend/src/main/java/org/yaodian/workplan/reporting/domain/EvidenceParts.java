package org.yaodian.workplan.reporting.domain;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.InetSocketAddress;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Says by configuration where evidence is kept and who scans it. */
@ApplicationScoped
class EvidenceParts {

    /** Made at the start, so that a setting that is missing is noticed then. */
    @Produces
    @ApplicationScoped
    @Startup
    EvidenceStore store(EvidenceSettings settings) {
        return switch (settings.store()) {
            case DISK -> new DiskEvidenceStore(settings.disk().folder());
            case S3 -> inBucket(settings.s3());
        };
    }

    private static EvidenceStore inBucket(EvidenceSettings.S3 settings) {
        String bucket =
                settings.bucket().orElseThrow(() -> new IllegalStateException("yaodian.evidence.s3.bucket is not set"));
        return new S3EvidenceStore(client(settings), bucket, settings.prefix());
    }

    /** Checksums only where S3 asks for them: other makers' stores refuse the newer kinds. */
    static S3Client client(EvidenceSettings.S3 settings) {
        var client = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials(settings))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.connectTimeout())
                        .socketTimeout(settings.answerTimeout()))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        settings.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    private static AwsCredentialsProvider credentials(EvidenceSettings.S3 settings) {
        String key = settings.accessKey().orElse(null);
        String secret = settings.secretKey().orElse(null);
        return key == null || secret == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret));
    }

    @Produces
    @ApplicationScoped
    VirusScanner scanner(EvidenceSettings settings) {
        EvidenceSettings.Scanner scanner = settings.scanner();
        Optional<String> host = scanner.host();
        return host.<VirusScanner>map(
                        name -> new ClamScanner(new InetSocketAddress(name, scanner.port()), scanner.timeout()))
                .orElse(file -> Optional.empty());
    }
}
