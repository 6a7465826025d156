package org.yaodian.workplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.Batch;
import org.yaodian.workplan.testing.City;
import org.yaodian.workplan.testing.PlanOf;

/** Files that are not what they say, or would do harm: each is refused as a whole, and nothing is stored. */
@ApiTest
class HostileWorkbookTest {
    private static final int MIB = 1_048_576;

    private String system;
    private byte[] workbook;

    @BeforeEach
    void aWorkbook() {
        City city = City.create();
        PlanOf plan = PlanOf.city(city);
        plan.withTarget("fitness", Map.of());
        system = Batch.system(city.countyA());
        workbook = ReportBook.download(As.integration(city.countyA()), plan, "?asOf=2025-07-11")
                .figures("fitness", city.countyA(), "2025-Q1", 1, 2)
                .file();
    }

    private Batch.Answer send(byte[] file) {
        return new Batch(system, ReportBook.XLSX, file).send("?mode=partial");
    }

    private void isRefused(byte[] file, int status, String words) {
        Batch.Answer answer = send(file);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().getString("detail")).contains(words);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private byte[] with(String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put(name, content);
        return zip(parts);
    }

    @Test
    void theWorkbookItselfIsTaken() throws IOException {
        assertThat(send(zip(parts())).count("created")).isEqualTo(1);
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        isRefused("target,orgUnit,period\n".getBytes(StandardCharsets.UTF_8), 400, "no .xlsx workbook");
        isRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, 400, "no .xlsx workbook");
        isRefused(zip(Map.of("word/document.xml", new byte[10])), 400, "no .xlsx workbook");
        isRefused(java.util.Arrays.copyOf(workbook, workbook.length / 2), 400, "no .xlsx workbook");
        isRefused(with("xl/workbook.xml", "<broken".getBytes(StandardCharsets.UTF_8)), 400, "no .xlsx workbook");
    }

    @Test
    void macrosAreRefused() throws IOException {
        isRefused(with("xl/vbaProject.bin", new byte[100]), 400, "macros");
    }

    @Test
    void aBombIsRefused() throws IOException {
        isRefused(with("xl/media/zeros.xml", new byte[60 * MIB]), 400, "unfolds to more");
    }

    @Test
    void millionsOfCellsAreRefusedThoughTheyTakeLittlePlace() throws IOException {
        ByteArrayOutputStream cells = new ByteArrayOutputStream();
        try (OutputStream out = cells) {
            out.write("<s>".getBytes(StandardCharsets.UTF_8));
            byte[] random = new byte[8];
            java.util.Random values = new java.util.Random(7);
            for (int i = 0; i < 300_000; i++) {
                values.nextBytes(random);
                out.write(("<c v=\"" + java.util.HexFormat.of().formatHex(random) + "\"/>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</s>".getBytes(StandardCharsets.UTF_8));
        }
        isRefused(with("xl/worksheets/sheet9.xml", cells.toByteArray()), 400, "unfolds to more");
    }

    @Test
    void aFileOfMoreThanEightMebibytesIsRefused() {
        isRefused(new byte[9 * MIB], 413, "8 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "one"})
    void aNumberThatIsNoneIsTheRowsAlone(String number) throws IOException {
        String sheet = new String(parts().get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).contains("<v>1.0</v>");
        byte[] edited = sheet.replace("<v>1.0</v>", "<v>" + number + "</v>").getBytes(StandardCharsets.UTF_8);
        assertThat(send(with("xl/worksheets/sheet1.xml", edited)).codes()).containsExactly("batch.no-figure");
    }

    @Test
    void aTextThatIsNotThereIsRefused() throws IOException {
        String sheet = new String(parts().get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String edited = sheet.replaceAll("(?<open>t=\"s\"[^>]*><v>)\\d+</v>", "${open}99999</v>");
        assertThat(edited).contains("<v>99999</v>");
        byte[] bytes = edited.getBytes(StandardCharsets.UTF_8);
        isRefused(with("xl/worksheets/sheet1.xml", bytes), 400, "hidden codes");
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        byte[] entity = """
                <?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>""".getBytes(StandardCharsets.UTF_8);
        isRefused(with("xl/extra.xml", entity), 400, "no .xlsx workbook");
    }

    @Test
    void withoutItsHiddenCodesItIsRefused() {
        isRefused(Sheets.edited(workbook, book -> book.removeSheetAt(2)), 400, "hidden codes");
        isRefused(
                Sheets.edited(
                        workbook,
                        book -> book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(1))),
                400,
                "hidden codes");
        isRefused(Sheets.edited(workbook, book -> book.removeSheetAt(0)), 400, "hidden codes");
    }
}
