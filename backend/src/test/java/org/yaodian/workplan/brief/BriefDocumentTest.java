package org.yaodian.workplan.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.yaodian.workplan.brief.paper.PaperFormat;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** The files are read back as an office would open them. */
@ApiTest
class BriefDocumentTest {
    private BriefOf made;

    @BeforeEach
    void aPlanWithAFigure() {
        made = BriefOf.aCity();
    }

    private static byte[] file(String location, PaperFormat format) {
        return As.coordinator()
                .accept(format.mediaType())
                .get(location + "/document")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(format.mediaType()))
                .header("Content-Disposition", containsString("." + format))
                .extract()
                .asByteArray();
    }

    private String published() {
        String location = made.draft(BriefOf.october(Map.of()));
        BriefOf.publish(location).statusCode(200);
        return location;
    }

    @Test
    void theWordFileHasHeadNumberPartsTablesAndNativeCharts() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(published(), PaperFormat.docx)))) {
            String text = new XWPFWordExtractor(document).getText();
            assertThat(text)
                    .contains("Bureau (sample)", "〕1号", "Progress in October (sample)")
                    .containsSubsequence("1. Overall", "2. By programme", "3. Targets", "4. Org units", "7. Late");
            assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(document.getTables().get(2).getText()).contains("Target fitness", "60%", "≥55%", "1/3");
            assertThat(document.getCharts()).hasSize(2);
        }
    }

    @Test
    void theExcelFileHasNumbersAsNumbersAndEveryTextAsText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(published(), PaperFormat.xlsx)))) {
            XSSFSheet words = book.getSheetAt(0);
            assertThat(words.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(words.getRow(3).getCell(0).getStringCellValue()).startsWith("=1+1");
            assertThat(words.getRow(3).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
            XSSFSheet targets = book.getSheet("Targets");
            assertThat(targets.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(60);
            assertThat(book.getSheet("Scores of units").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void theSourcesBindEveryFigureToItsDayMomentAndQuestion() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(published(), PaperFormat.xlsx)))) {
            XSSFSheet sources = book.getSheet("Sources");
            assertThat(sources.getLastRowNum()).isGreaterThan(30);
            for (int row = 1; row <= sources.getLastRowNum(); row++) {
                assertThat(sources.getRow(row).getCell(5).getStringCellValue()).isNotBlank();
                assertThat(sources.getRow(row).getCell(6).getStringCellValue()).isEqualTo("2025-10-31");
                As.coordinator()
                        .get(sources.getRow(row).getCell(8).getStringCellValue())
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void thePdfFileHasTheSameWords() throws IOException {
        PdfReader reader = new PdfReader(file(published(), PaperFormat.pdf));
        String text = text(reader);
        assertThat(text).contains("Progress in October (sample)", "Target fitness", "60%", "Scores of units");
    }

    @Test
    void whatHasChangedSinceADayFitsOnOnePage() throws IOException {
        for (int i = 0; i < 30; i++) {
            made.plan().withTarget("t" + i, Map.of("name", "A target with a name that is rather long, number " + i));
            made.plan()
                    .approved(
                            "t" + i, made.city().countyA(), "2025-Q3", Map.of("numerator", i * 3, "denominator", 100));
        }
        PdfReader reader = new PdfReader(file(made.draft(BriefOf.sinceJune()), PaperFormat.pdf));
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        assertThat(text(reader)).contains("1. Worse", "2. Better", "more in the system");
    }

    @Test
    void theFormatIsChosenByParameterOrByAccept() {
        String location = made.draft(BriefOf.october(Map.of()));
        As.coordinator()
                .accept("*/*")
                .get(location + "/document?format=pdf")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/pdf"));
        As.coordinator()
                .accept("*/*")
                .get(location + "/document")
                .then()
                .header("Content-Type", startsWith(PaperFormat.DOCX_TYPE));
        As.coordinator().accept("text/csv").get(location + "/document").then().statusCode(406);
        As.viewer(made.city().countyA())
                .accept("*/*")
                .get(location + "/document")
                .then()
                .statusCode(404);
    }

    @Test
    void aPublishedDocumentIsNotSentAgain() {
        String document = published() + "/document?format=pdf";
        String tag =
                As.coordinator().accept("*/*").get(document).then().extract().header("ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        As.coordinator()
                .accept("*/*")
                .header("If-None-Match", tag)
                .get(document)
                .then()
                .statusCode(304);
        As.coordinator()
                .accept("*/*")
                .header("If-None-Match", tag)
                .get(document.replace("pdf", "docx"))
                .then()
                .statusCode(200);
    }

    @Test
    void aDocumentIsInTheLanguageOfWhoeverAsks() throws IOException {
        byte[] file = As.coordinator()
                .header("Accept-Language", "zh-CN")
                .accept(PaperFormat.DOCX_TYPE)
                .get(published() + "/document")
                .then()
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(List.of(new XWPFWordExtractor(document).getText().split("\n", -1)))
                    .contains("一、总体情况", "四、各单位情况");
        }
    }

    private static String text(PdfReader reader) throws IOException {
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page));
        }
        return text.toString();
    }
}
