package org.yaodian.workplan.reporting.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps contents in a bucket of a store that speaks S3, as objects named by their SHA-256. An object is there in whole or not at
 * all, which is what S3 promises of a PUT. Contents are streamed both ways.
 */
final class S3EvidenceStore implements EvidenceStore {
    private static final int SHELF = 2;

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    /**
     * Keeps them there.
     *
     * @param prefix what all names in the bucket begin with, so that it may hold other things too
     */
    S3EvidenceStore(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        if (!isThere(sha256)) {
            asked(() -> client.putObject(put -> put.bucket(bucket).key(place(sha256)), RequestBody.fromFile(file)));
        }
    }

    private boolean isThere(String sha256) throws IOException {
        try {
            return asked(() -> client.headObject(head -> head.bucket(bucket).key(place(sha256))))
                    .sdkHttpResponse()
                    .isSuccessful();
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public InputStream open(String sha256, long offset) throws IOException {
        var get = GetObjectRequest.builder().bucket(bucket).key(place(sha256));
        if (offset > 0) {
            get.range("bytes=" + offset + "-");
        }
        return asked(() -> client.getObject(get.build()));
    }

    @Override
    public Stream<String> keptBefore(Instant moment) throws IOException {
        return asked(() -> client.listObjectsV2Paginator(
                        list -> list.bucket(bucket).prefix(prefix)))
                .contents()
                .stream()
                .filter(found -> found.lastModified().isBefore(moment))
                .map(S3Object::key)
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .filter(NAME.asMatchPredicate());
    }

    /** A PUT that was cut off leaves nothing. */
    @Override
    public void clearUnfinished(Instant moment) {}

    @Override
    public void remove(String sha256) throws IOException {
        asked(() -> client.deleteObject(delete -> delete.bucket(bucket).key(place(sha256))));
    }

    private String place(String sha256) {
        return prefix + sha256.substring(0, SHELF) + "/" + sha256;
    }

    private static <T> T asked(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (NoSuchKeyException gone) {
            NoSuchFileException missing = new NoSuchFileException(gone.getMessage());
            missing.initCause(gone);
            throw missing;
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }
}
