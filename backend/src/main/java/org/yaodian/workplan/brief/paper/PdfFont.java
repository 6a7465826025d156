package org.yaodian.workplan.brief.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Finds the typeface of PDF files. */
@ApplicationScoped
class PdfFont {
    /** Where Debian's fonts-noto-cjk puts the simplified Chinese faces. */
    private static final List<String> KNOWN = List.of(
            "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc,2",
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,2");

    private static final String READERS_OWN = "STSong-Light";
    private static final String READERS_ENCODING = "UniGB-UCS2-H";

    private final BriefSettings settings;

    PdfFont(BriefSettings settings) {
        this.settings = settings;
    }

    /** The configured face, else a known one, both put into the file; else the reader's own. */
    BaseFont load() {
        Optional<String> face =
                settings.font().or(() -> KNOWN.stream().filter(PdfFont::isThere).findFirst());
        try {
            return face.isPresent()
                    ? BaseFont.createFont(face.get(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED)
                    : BaseFont.createFont(READERS_OWN, READERS_ENCODING, BaseFont.NOT_EMBEDDED);
        } catch (IOException | DocumentException unreadable) {
            throw Problem.of(ProblemType.UNAVAILABLE, "brief.no-font", face.orElse(READERS_OWN));
        }
    }

    private static boolean isThere(String face) {
        return Files.isReadable(Path.of(face.substring(0, face.indexOf(','))));
    }
}
