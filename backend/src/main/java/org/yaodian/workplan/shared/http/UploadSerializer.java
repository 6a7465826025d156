package org.yaodian.workplan.shared.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Writes what tells one uploaded file from another where a request is sent again: its name, size and checksum. */
final class UploadSerializer extends JsonSerializer<FileUpload> {

    @Override
    public void serialize(FileUpload file, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (InputStream content = Files.newInputStream(file.uploadedFile());
                CheckedInputStream counted = new CheckedInputStream(content, new CRC32C())) {
            long size = counted.transferTo(OutputStream.nullOutputStream());
            out.writeString(
                    file.fileName() + " " + size + " " + counted.getChecksum().getValue());
        }
    }
}
