package org.yaodian.workplan.brief.paper;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The files that a brief is drawn as. */
@Schema(name = "BriefFormat")
public enum PaperFormat {
    docx(PaperFormat.DOCX_TYPE),
    xlsx(PaperFormat.XLSX_TYPE),
    pdf(PaperFormat.PDF_TYPE);

    /** Media type of Word files. */
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** Media type of Excel files. */
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Media type of PDF files. */
    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of that media type. */
    public static Optional<PaperFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
