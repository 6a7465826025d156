package org.yaodian.workplan.document.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The characters that rules read, for those that stand in a text. */
class CharacterFoldingTest {
    private static final Path WRITTEN = Path.of("target/simplified.txt");
    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFF;

    /** Where ICU has learned something new, {@code target/simplified.txt} is what the table becomes. */
    @Test
    void theTableOfSimplifiedFormsIsWhatIcuKnows() throws IOException {
        Transliterator simplifying = Transliterator.getInstance("Traditional-Simplified");
        StringBuilder traditional = new StringBuilder();
        StringBuilder simplified = new StringBuilder();
        for (int han = FIRST_HAN; han <= LAST_HAN; han++) {
            String own = Character.toString(han);
            String simple = simplifying.transliterate(own);
            if (simple.length() == 1 && !simple.equals(own)) {
                traditional.append(own);
                simplified.append(simple);
            }
        }
        Files.writeString(WRITTEN, traditional + "\n" + simplified + "\n");

        assertThat(traditional).hasSizeGreaterThan(2000);
        for (int place = 0; place < traditional.length(); place++) {
            assertThat(CharacterFolding.fold(traditional.charAt(place))).isEqualTo(simplified.charAt(place));
        }
        assertThat(Path.of("src/main/resources/org/yaodian/workplan/document/domain/reading/simplified.txt"))
                .hasSameTextualContentAs(WRITTEN);
    }

    @ParameterizedTest
    @CsvSource({"學, 学", "学, 学", "１, 1", "：, :", "∶, :", "％, %", "（, (", "a, a", "—, -"})
    void widthsFormsAndMarksBecomeOneKind(char written, char read) {
        assertThat(CharacterFolding.fold(written)).isEqualTo(read);
    }
}
