package org.yaodian.workplan.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaodian.workplan.shared.text.Messages;

/** The columns of a workbook to be filled in, in their order. Each is known by its key, wherever somebody has moved it to. */
enum BookColumn {
    TARGET("target", 0, false),
    ORG_UNIT("orgUnit", 0, false),
    PERIOD("period", 0, false),
    KIND("kind", 0, false),
    GIVEN("given", 0, false),
    TARGET_NAME("targetName", 34, false),
    UNIT_NAME("unitName", 16, false),
    PERIOD_NAME("periodName", 12, false),
    MEASURE("measure", 8, false),
    DUE("due", 12, false),
    STATE("state", 12, false),
    LAST_PERIOD("lastPeriod", 12, false),
    LAST_VALUE("lastValue", 22, false),
    NUMERATOR("numerator", 14, true),
    DENOMINATOR("denominator", 14, true),
    VALUE("value", 14, true),
    VALUE_STATUS("valueStatus", 12, true),
    SAMPLE_SIZE("sampleSize", 10, true),
    NOTE("note", 34, true);

    /** How a row reports, in its hidden column. */
    static final String RATIO = "RATIO";

    private final String key;
    private final int width;
    private final boolean isEntry;

    BookColumn(String key, int width, boolean isEntry) {
        this.key = key;
        this.width = width;
        this.isEntry = isEntry;
    }

    /** Where it stands in a workbook that goes out, from 0: columns stand in the order in which they are listed here. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    /** What the hidden line of keys says of it; of what goes into a batch that is the field's name. */
    String key() {
        return key;
    }

    /** In characters; 0 for what is hidden. */
    int width() {
        return width;
    }

    boolean isHidden() {
        return width == 0;
    }

    /** Whether it is to be filled in. */
    boolean isEntry() {
        return isEntry;
    }

    String title(Locale language) {
        return Messages.text(language, "workbook.column." + key, List.of());
    }

    static Optional<BookColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
