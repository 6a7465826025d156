package org.yaodian.workplan.document.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.document.domain.reading.DocumentReader;
import org.yaodian.workplan.shared.problem.Problem;

/** Files that people really hand in and that are no plan, beside those that {@link TextExtractionTest} makes up. */
class BadInputTest {
    private static final String CHAPTER = """
            那天夜里下着雨，他走了三十里路，到店里时已经过了二更。店里有两个人在喝酒，谁也没有抬头。
            他把伞靠在门边，要了一碗面。掌柜的说，今年的雨水多，前头的桥断了，明天怕是走不成。
            """;

    @Test
    void aWordFileWithAPasswordIsRefused() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream locked = encryptor.getDataStream(files)) {
                locked.write(word());
            }
            files.writeFilesystem(bytes);
        }
        refused(bytes.toByteArray(), "document.old-or-encrypted");
    }

    @Test
    void aWordFileThatWasCutOffIsRefused() throws IOException {
        byte[] whole = word();

        assertThat(TextExtraction.of(whole).text()).isEqualTo("1.新建学校3所。");
        refused(Arrays.copyOf(whole, whole.length / 2), "document.broken");
    }

    @Test
    void aPdfOfFarTooManyPagesIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page <= 500; page++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        }
        refused(bytes.toByteArray(), "document.too-many-pages");
    }

    @Test
    void aTextOfMoreThanAMillionCharactersIsRefused() {
        refused("雨".repeat(TextExtraction.MOST_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8), "document.too-long");
    }

    @Test
    void aNovelGivesAnHonestEmptyProposal() {
        StringBuilder novel = new StringBuilder("夜行记\n");
        for (int chapter = 1; novel.length() < 300_000; chapter++) {
            novel.append("第").append(chapter).append("章 归途\n").append(CHAPTER.repeat(30));
        }
        String text = TextExtraction.of(novel.toString().getBytes(StandardCharsets.UTF_8))
                .text();

        assertThat(new DocumentReader(Set.of()).read(text).programmes()).isEmpty();
    }

    @Test
    void traditionalCharactersAndVerticalTabsAreRead() {
        String raw = "一、擴大供給\u000B1.新建學校3所。\u000B2.加強管理。";
        String text = TextExtraction.of(raw.getBytes(StandardCharsets.UTF_8)).text();

        assertThat(new DocumentReader(Set.of()).read(text).programmes())
                .singleElement()
                .satisfies(programme -> assertThat(programme.tasks()).hasSize(2));
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("1.新建学校3所。");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> TextExtraction.of(bytes))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(code);
    }
}
