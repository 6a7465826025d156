package org.yaodian.workplan.reporting;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A multipart body as browsers write it, with the name of its file in UTF-8. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record EvidenceUpload(Map<String, String> fields, String fileName, byte[] content) {
    static final String EVIDENCE = "/api/v1/evidence";
    static final String BOUNDARY = "----boundary-of-a-test";
    public static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    public static EvidenceUpload to(String subject, String id, String fileName, byte[] content) {
        return new EvidenceUpload(Map.of(subject, id), fileName, content);
    }

    EvidenceUpload with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new EvidenceUpload(more, fileName, content);
    }

    public ValidatableResponse by(RequestSpecification caller) {
        return caller.contentType("multipart/form-data; boundary=" + BOUNDARY)
                .body(body())
                .post(EVIDENCE)
                .then();
    }

    byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value))));
        if (!fileName.isEmpty()) {
            body.writeBytes(text(
                    "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/html\r\n\r\n"
                            .formatted(BOUNDARY, fileName)));
            body.writeBytes(content);
            body.writeBytes(text("\r\n"));
        }
        body.writeBytes(text("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A ZIP file of those entries. */
    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The least that an Excel file has, and another entry. */
    static byte[] workbook(String entry, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text("<Types/>"));
        entries.put("xl/workbook.xml", text("<workbook/>"));
        entries.put(entry, content);
        return zip(entries);
    }
}
