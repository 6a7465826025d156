package org.yaodian.workplan.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that goes out.
 *
 * @param kind what its values are; null to tell it from the value: a number is a number, all else is text
 * @param words what stands for a value; a value without words stands for itself
 */
@Schema(name = "ExportColumn")
public record ExportColumn(
        @Schema(description = "表头", examples = "亮灯") @NotNull @Size(min = 1, max = 100)
        String title,

        @Schema(description = "每一行的值在哪里：JSON Pointer，* 指数组的每一项（以顿号相连）", examples = "/light")
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = "(/[^/]+)+")
        String pointer,

        @Schema(description = "值的种类；缺省时数字为数字，其余为文本") @Nullable
        Kind kind,

        @Schema(description = "各个值用什么字表示，没有列出的照写", examples = "{\"ON_TRACK\": \"正常\", \"OFF_TRACK\": \"严重滞后\"}")
        @Nullable
        @Size(max = 200)
        Map<String, @Size(max = 200) String> words) {

    /** What the values of a column are. */
    @Schema(name = "ExportColumnKind")
    public enum Kind {
        /** Text, whatever it looks like. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A share from 0 to 1, shown in percent. */
        SHARE,
        /** A day. */
        DATE,
        /** A moment, shown in Chinese time. */
        MOMENT
    }
}
