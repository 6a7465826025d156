package org.yaodian.workplan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.shared.problem.Problem;

/** What a file is, by its content. */
class ContentInspectionTest {
    private final ContentInspection inspection = new ContentInspection(new OfficePackage(new SmallRyeConfigBuilder()
            .withMapping(EvidenceSettings.class)
            .addDiscoveredConverters()
            .build()
            .getConfigMapping(EvidenceSettings.class)));

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private EvidenceType type(String name, byte[] content) throws IOException {
        return inspection.inspect(file(content), name);
    }

    private void refused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> type(name, content))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly(code));
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 255044462d312e370a, PDF",
        "a.JPG, ffd8ffe000104a4649460001, JPEG",
        "a.jpeg, ffd8ffe000104a4649460001, JPEG",
        "a.png, 89504e470d0a1a0a0000000d49484452, PNG",
        "a.webp, 52494646240000005745425056503820, WEBP",
        "a.heic, 0000001866747970686569630000000068656963, HEIC",
        "a.heif, 00000018667479706d69663100000000, HEIC"
    })
    void marksAtItsBeginningTellWhatItIs(String name, String beginning, EvidenceType expected) throws IOException {
        assertThat(type(name, HexFormat.of().parseHex(beginning))).isEqualTo(expected);
    }

    @Test
    void textIsATableOrNotByItsName() throws IOException {
        assertThat(type("a.txt", text("两所学校已签订协议。"))).isEqualTo(EvidenceType.TXT);
        assertThat(type("a.csv", text("学校,人数\n一中,12\n"))).isEqualTo(EvidenceType.CSV);
        assertThat(type("a.csv", "学校,人数\n一中,12\n".getBytes(Charset.forName("GBK"))))
                .isEqualTo(EvidenceType.CSV);
        refused("a.txt", new byte[] {1, 2, 3, 0, 7}, "evidence.type");
        refused("a.txt", new byte[] {(byte) 0xff, (byte) 0xff, 'a'}, "evidence.type");
        refused("a.bat", text("del *"), "evidence.not-what-it-says");
        refused("a.csv", text("<html><body>1</body></html>"), "evidence.type");
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, a.docx, DOCX", "xl/workbook.xml, a.xlsx, XLSX", "ppt/presentation.xml, a.pptx, PPTX"
    })
    void officeFilesAreToldByWhatIsInThem(String entry, String name, EvidenceType expected) throws IOException {
        assertThat(inspection.inspect(zip("[Content_Types].xml", entry), name)).isEqualTo(expected);
        assertThatThrownBy(() -> inspection.inspect(zip("[Content_Types].xml", entry), "a.pdf"))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/vbaProject.bin", "XL\\VBAPROJECT.BIN", "word/activeX/activeX1.bin", "word/embeddings/run.exe"
            })
    void whatRunsIsRefused(String entry) throws IOException {
        Path file = zip("[Content_Types].xml", "xl/workbook.xml", entry);
        assertThatThrownBy(() -> inspection.inspect(file, "a.xlsx"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations().getFirst().code())
                                .isEqualTo("evidence.macros"));
    }

    @Test
    void tooManyEntriesAreABomb() throws IOException {
        String[] names = java.util.stream.IntStream.range(0, 10_001)
                .mapToObj(number -> "xl/" + number)
                .toArray(String[]::new);
        Path file = zip(names);
        assertThatThrownBy(() -> inspection.inspect(file, "a.xlsx"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations().getFirst().code())
                                .isEqualTo("evidence.bomb"));
    }

    @Test
    void aZipThatIsCutOffIsBroken() throws IOException {
        byte[] whole = Files.readAllBytes(zip("[Content_Types].xml", "xl/workbook.xml"));
        refused("a.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2), "evidence.broken");
    }

    @Test
    void filesOfOldOfficesAreToldByTheirStreams() throws IOException {
        assertThat(inspection.inspect(old("WordDocument", null), "a.doc")).isEqualTo(EvidenceType.DOC);
        assertThat(inspection.inspect(old("Workbook", null), "a.xls")).isEqualTo(EvidenceType.XLS);
        assertThatThrownBy(() -> inspection.inspect(old("Workbook", "_VBA_PROJECT_CUR"), "a.xls"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations().getFirst().code())
                                .isEqualTo("evidence.macros"));
        assertThatThrownBy(() -> inspection.inspect(old("EncryptedPackage", null), "a.xls"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations().getFirst().code())
                                .isEqualTo("evidence.type"));
    }

    private Path old(String stream, @org.jspecify.annotations.Nullable String directory) throws IOException {
        Path file = folder.resolve("old");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            if (directory != null) {
                container.createDirectory(directory);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("content of " + name));
                zip.closeEntry();
            }
        }
        return file;
    }
}
