package org.yaodian.workplan.brief.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.yaodian.workplan.brief.paper.PaperFormat;

/** Sends a brief's file as it is. */
@Provider
@Produces({PaperFormat.DOCX_TYPE, PaperFormat.XLSX_TYPE, PaperFormat.PDF_TYPE})
public class BriefFileWriter implements MessageBodyWriter<BriefFile> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BriefFile.class;
    }

    @Override
    public void writeTo(
            BriefFile file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(file.bytes());
    }
}
