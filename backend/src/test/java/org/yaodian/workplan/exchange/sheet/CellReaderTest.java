package org.yaodian.workplan.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.exchange.ExportColumn;
import org.yaodian.workplan.exchange.ExportColumn.Kind;

/** What a column shows of a row. */
class CellReaderTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonNode ROW = row("""
            {"target": {"name": "体质"}, "light": "AT_RISK", "value": 54.2, "achievement": 0.98, "code": "0012",
             "dueDate": "2025-09-30", "submittedAt": "2025-09-30T16:30:00Z", "overdue": true, "note": null,
             "supportDepartments": [{"name": "体卫艺科"}, {"name": "人事科"}], "values": {"a/b": 1}}""");

    private static JsonNode row(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static TableCell cell(String pointer, @Nullable Kind kind, Map<String, String> words) {
        return new CellReader(new ExportColumn("title", pointer, kind, words), Locale.SIMPLIFIED_CHINESE).of(ROW);
    }

    private static TableCell cell(String pointer) {
        return cell(pointer, null, Map.of());
    }

    @Test
    void aPointerLeadsToTheValueAndNumbersAreNumbers() {
        assertThat(cell("/target/name")).isEqualTo(new TableCell.Text("体质"));
        assertThat(cell("/value")).isEqualTo(new TableCell.Amount(new BigDecimal("54.2")));
        assertThat(cell("/code")).isEqualTo(new TableCell.Text("0012"));
        assertThat(cell("/values/a~1b")).isEqualTo(new TableCell.Amount(BigDecimal.ONE));
    }

    @Test
    void whatIsMissingOrNullIsEmpty() {
        assertThat(cell("/nowhere/at/all")).isEqualTo(TableCell.EMPTY);
        assertThat(cell("/note")).isEqualTo(TableCell.EMPTY);
        assertThat(cell("/nowhere/*/name")).isEqualTo(TableCell.EMPTY);
    }

    @Test
    void wordsStandForValues() {
        assertThat(cell("/light", null, Map.of("AT_RISK", "预警"))).isEqualTo(new TableCell.Text("预警"));
        assertThat(cell("/light", null, Map.of("MISSED", "未达成"))).isEqualTo(new TableCell.Text("AT_RISK"));
        assertThat(cell("/overdue")).isEqualTo(new TableCell.Text("是"));
    }

    @Test
    void aNumberTooLongToBeWrittenOutIsText() {
        JsonNode row = row("{\"large\": 1e999999999, \"small\": 1e-999999999}");
        for (String pointer : List.of("/large", "/small")) {
            for (Kind kind : List.of(Kind.NUMBER, Kind.SHARE)) {
                TableCell cell = new CellReader(new ExportColumn("title", pointer, kind, null), Locale.ENGLISH).of(row);
                assertThat(cell).isInstanceOf(TableCell.Text.class);
            }
        }
    }

    @Test
    void manyValuesStandInOneCell() {
        assertThat(cell("/supportDepartments/*/name")).isEqualTo(new TableCell.Text("体卫艺科、人事科"));
        assertThat(cell("/supportDepartments/1/name")).isEqualTo(new TableCell.Text("人事科"));
    }

    @Test
    void aKindSaysWhatAValueIs() {
        assertThat(cell("/achievement", Kind.SHARE, Map.of())).isEqualTo(new TableCell.Share(new BigDecimal("0.98")));
        assertThat(cell("/dueDate", Kind.DATE, Map.of())).isEqualTo(new TableCell.Day(LocalDate.of(2025, 9, 30)));
        assertThat(cell("/submittedAt", Kind.MOMENT, Map.of()))
                .isEqualTo(new TableCell.Moment(LocalDateTime.of(2025, 10, 1, 0, 30)));
        assertThat(cell("/light", Kind.DATE, Map.of())).isEqualTo(new TableCell.Text("AT_RISK"));
        assertThat(cell("/value", Kind.TEXT, Map.of())).isEqualTo(new TableCell.Text("54.2"));
    }
}
