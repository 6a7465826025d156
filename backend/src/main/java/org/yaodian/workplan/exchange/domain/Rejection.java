package org.yaodian.workplan.exchange.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.RejectedRow;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Identified;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.shared.text.Characters;

/** A rule that a row broke. Stored many at once by {@link Rejections}. */
@Entity
@Table(name = "import_rejection")
class Rejection implements Identified {
    private static final int MOST_CONTENT = 4_000;

    @Id
    private UUID id = Aggregate.newId();

    @SuppressWarnings("UnusedVariable") // lists are narrowed by it
    private UUID receiptId = new UUID(0, 0);

    private int row;
    private String pointer = "";
    private String code = "";
    private String[] arguments = {};
    private @Nullable String content;

    static Rejection of(BatchRow row, Violation violation) {
        Rejection rejection = new Rejection();
        rejection.row = row.number();
        rejection.pointer = violation.pointer();
        rejection.code = violation.code();
        rejection.arguments = violation.arguments().stream()
                .map(argument -> storable(String.valueOf(argument)))
                .toArray(String[]::new);
        String text = row.text();
        rejection.content = text == null ? null : storable(text);
        return rejection;
    }

    /** As much of it as helps, without what a database does not take. */
    private static String storable(String text) {
        String cut = text.length() > MOST_CONTENT ? text.substring(0, MOST_CONTENT) + "…" : text;
        return Characters.arePlain(cut) ? cut : cut.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\r\\t]]", "\uFFFD");
    }

    @Override
    public UUID id() {
        return id;
    }

    int row() {
        return row;
    }

    String pointer() {
        return pointer;
    }

    String code() {
        return code;
    }

    String[] arguments() {
        return arguments.clone();
    }

    @Nullable
    String content() {
        return content;
    }

    RejectedRow summary() {
        return new RejectedRow(id, row, pointer, code, List.of(arguments), content);
    }
}
