package org.yaodian.workplan.exchange.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.yaodian.workplan.exchange.BatchFormat;
import org.yaodian.workplan.exchange.Upload;

/** Puts a batch on disk as it comes in: a slow sender holds no transaction, and a body of any size takes the same memory. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, UploadReader.NDJSON, UploadReader.CSV, XlsxFile.TYPE, UploadReader.ADX})
public class UploadReader implements MessageBodyReader<Upload> {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";
    static final String ADX = "application/adx+xml";

    private final Spool spool;

    UploadReader(Spool spool) {
        this.spool = spool;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Path file = spool.newFile();
        MessageDigest sha = sha256();
        long bytes;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha)) {
            bytes = body.transferTo(out);
        }
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        return new Upload(
                format(mediaType), charset, file, bytes, HexFormat.of().formatHex(sha.digest()));
    }

    private static BatchFormat format(MediaType type) {
        return switch ((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT)) {
            case NDJSON -> BatchFormat.NDJSON;
            case CSV -> BatchFormat.CSV;
            case XlsxFile.TYPE -> BatchFormat.XLSX;
            case ADX -> BatchFormat.ADX;
            default -> BatchFormat.JSON;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
