package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes to have a long list as a file.
 *
 * @param rows how many
 * @param excelSeconds as .xlsx
 * @param csvSeconds as CSV
 * @param grownMb by how much what the service holds on to grew meanwhile
 */
record ExportFigures(int rows, double excelSeconds, double csvSeconds, long grownMb) {

    String text() {
        return new Formatter(Locale.ROOT)
                .format(
                        "- Export of %,d rows: .xlsx %.1f s, CSV %.1f s; heap in use +%d MB%n",
                        rows, excelSeconds, csvSeconds, grownMb)
                .toString();
    }

    List<Goal> goals() {
        String what = String.format(Locale.ROOT, "Export of %,d rows", rows);
        return List.of(
                Goal.atMost(what + ": heap in use", 64, " MB more", (double) grownMb),
                Goal.atLeast(what + " as .xlsx", 2_000, " rows/s", rows / excelSeconds));
    }
}
