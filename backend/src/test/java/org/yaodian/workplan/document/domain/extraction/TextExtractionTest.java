package org.yaodian.workplan.document.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.yaodian.workplan.shared.problem.Problem;

/** The text of files of every kind, and what is refused. */
class TextExtractionTest {
    private static final String PLAN = "一、重点工作\n1.新建学校3所。";

    @ParameterizedTest
    @CsvSource({"UTF-8", "GBK", "GB18030"})
    void textIsReadInWhateverItIsWritten(String charset) {
        ExtractedText extracted = TextExtraction.of(PLAN.getBytes(Charset.forName(charset)));

        assertThat(extracted).isEqualTo(new ExtractedText(DocumentFormat.TEXT, PLAN));
    }

    @Test
    void marksBreaksAndInvisibleCharactersAreMadeOneKind() {
        String raw = "\uFEFF一、重点工作\u000B1.新建\u200B学校3所。\r\n";

        assertThat(TextExtraction.of(raw.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(PLAN);
    }

    @Test
    void numbersThatWordMakesItselfAreWrittenOut() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document);
            paragraph(document, list, 0, "重点工作");
            paragraph(document, list, 1, "新建学校3所。");
            paragraph(document, list, 1, "改造食堂2个。");
            paragraph(document, list, 0, "校园安全");
            paragraph(document, list, 1, "加强值守。");

            assertThat(TextExtraction.of(written(document)).text())
                    .isEqualTo("一、重点工作\n1.新建学校3所。\n2.改造食堂2个。\n二、校园安全\n1.加强值守。");
        }
    }

    @Test
    void tablesOfWordAndExcelBecomeLinesOfCells() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("重点任务");
            table.getRow(0).getCell(1).setText("完成时限");
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("重点任务");
            row.createCell(1).setCellValue(12);
            ByteArrayOutputStream sheet = new ByteArrayOutputStream();
            workbook.write(sheet);

            assertThat(TextExtraction.of(written(document)).text()).isEqualTo("重点任务\t完成时限");
            assertThat(TextExtraction.of(sheet.toByteArray()))
                    .isEqualTo(new ExtractedText(DocumentFormat.XLSX, "重点任务\t12"));
        }
    }

    @Test
    void aWebPageGivesItsParagraphsAndRows() {
        String page = "<html><head><style>p{}</style></head><body><p>一、重点工作</p><p>1.新建<b>学校</b>3所。</p>"
                + "<table><tr><td>任务</td><td>时限</td></tr></table><script>1</script></body></html>";

        assertThat(TextExtraction.of(page.getBytes(StandardCharsets.UTF_8))
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank()))
                .containsExactly("一、重点工作", "1.新建学校3所。", "任务\t时限");
    }

    @Test
    void fullLinesOfAPageAreJoined() {
        assertThat(BrokenLines.mended("1.推进学校建设全面提升教学\n质量。\n2.加强管理。\n")).isEqualTo("1.推进学校建设全面提升教学质量。\n2.加强管理。\n");
    }

    @Test
    void aPlainTextWhoseLinesWereBrokenIsMended() {
        String broken = """
                二〇二六年工作要点
                一、扩大供给
                1.推进学位建设。围绕新城片区入学需求，加快项目建设，年内新
                建学校6所，新增学位5000个，培训后勤人员2
                00名，普惠园覆盖率达到8
                5%以上。
                2.推进食堂提升。落实“明厨亮灶”要求，完成食堂改造，并且组织一次后
                勤培训，不断提高保障水平。
                """;

        assertThat(TextExtraction.of(broken.getBytes(StandardCharsets.UTF_8))
                        .text()
                        .lines())
                .containsExactly(
                        "二〇二六年工作要点",
                        "一、扩大供给",
                        "1.推进学位建设。围绕新城片区入学需求，加快项目建设，年内新建学校6所，新增学位5000个，培训后勤人员200名，普惠园覆盖率达到85%以上。",
                        "2.推进食堂提升。落实“明厨亮灶”要求，完成食堂改造，并且组织一次后勤培训，不断提高保障水平。");
    }

    @Test
    void aPlainTextOfWholeLinesStaysAsItIs() {
        String whole = """
                2026年工作要点
                一、扩大供给
                1.推进学位建设，新建学校6所
                2.推进食堂提升，改造食堂8个
                3.推进操场改造，改造操场5个
                4.推进照明改造，改造教室9间""";

        assertThat(TextExtraction.of(whole.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(whole);
    }

    @Test
    void pageNumbersAndRunningHeadsAreNoText() {
        List<String> pages = List.of("要点\n一、扩容\n新建学\n- 1 -\n", "要点\n校2所。\n— 2 —\n", "要点\n二、提质\n第 3 页 共 3 页\n");

        assertThat(PageFurniture.without(pages)).isEqualTo("一、扩容\n新建学\n校2所。\n二、提质\n");
    }

    @Test
    void aScanIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            refused(written(document), "document.scanned");
        }
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused(written(document), "document.encrypted");
        }
    }

    @Test
    void brokenLockedAndMacroFilesAreRefused() throws IOException {
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "document");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "document.old-or-encrypted");
        refused("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII), "document.broken");
        refused(archive("word/document.xml", "word/vbaProject.bin"), "document.macros");
        refused(archive("word/document.xml"), "document.broken");
        refused(archive("readme.txt"), "document.format");
        refused(new byte[] {1, 0, 2, 0}, "document.format");
        refused(" \n\t".getBytes(StandardCharsets.UTF_8), "document.empty");
    }

    @Test
    void whatGrowsTooLargeIsRefusedBeforeItDoes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 70; megabyte++) {
                zip.write(zeros);
            }
        }
        refused(bytes.toByteArray(), "document.grows-too-large");
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> TextExtraction.of(bytes))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(code);
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum numbers = CTAbstractNum.Factory.newInstance();
        numbers.setAbstractNumId(BigInteger.ZERO);
        level(numbers, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
        level(numbers, 1, STNumberFormat.DECIMAL, "%2.");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(numbers)));
    }

    private static void level(CTAbstractNum numbers, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = numbers.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        level.addNewStart().setVal(BigInteger.ONE);
    }

    private static void paragraph(XWPFDocument document, BigInteger list, int depth, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(text);
    }

    private static byte[] written(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] written(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
