package org.yaodian.workplan.brief.paper;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of briefs. */
@ConfigMapping(prefix = "yaodian.brief")
interface BriefSettings {

    /**
     * The font of PDF files that is put into them: a .ttf, .otf or .ttc file, for a collection with a comma and the place in it, for
     * example {@code /usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc,2}. When left out, Debian's fonts-noto-cjk is taken
     * if it is installed, and otherwise readers of the PDF are asked for their own Song typeface.
     */
    Optional<String> font();
}
