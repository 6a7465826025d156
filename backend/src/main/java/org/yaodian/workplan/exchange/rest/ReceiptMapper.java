package org.yaodian.workplan.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.ImportSummary;
import org.yaodian.workplan.exchange.Imports;
import org.yaodian.workplan.exchange.RejectedRow;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.text.Language;

/** Translates receipts, worded in the caller's language. */
@ApplicationScoped
class ReceiptMapper {
    private static final int MOST_ROWS = 1_000;

    private final Imports imports;
    private final Scope scope;
    private final Language language;

    ReceiptMapper(Imports imports, Scope scope, Language language) {
        this.imports = imports;
        this.scope = scope;
        this.language = language;
    }

    ReceiptView receipt(ImportSummary summary) {
        List<RejectedRow> first =
                summary.rejected() == 0 ? List.of() : imports.firstRejected(summary.id(), MOST_ROWS + 1);
        return new ReceiptView(
                summary.id(),
                summary.revision(),
                summary.state(),
                summary.wish().mode(),
                summary.wish().validateOnly(),
                summary.sandbox(),
                summary.format(),
                summary.bytes(),
                summary.sha256(),
                summary.caller(),
                summary.processed(),
                summary.created(),
                summary.updated(),
                summary.unchanged(),
                summary.rejected(),
                summary.startedAt(),
                summary.progressedAt(),
                first.stream().limit(MOST_ROWS).map(this::row).toList(),
                first.size() > MOST_ROWS);
    }

    ReceiptRowView row(RejectedRow rejected) {
        return new ReceiptRowView(
                rejected.row(),
                rejected.pointer(),
                rejected.code(),
                language.say(rejected.code(), rejected.arguments()),
                rejected.content());
    }

    ImportView item(ImportSummary summary) {
        return new ImportView(
                summary.id(),
                summary.state(),
                summary.wish().mode(),
                summary.wish().validateOnly(),
                summary.sandbox(),
                summary.format(),
                summary.caller(),
                unit(summary.orgUnitId()),
                summary.processed(),
                summary.created(),
                summary.updated(),
                summary.unchanged(),
                summary.rejected(),
                summary.startedAt(),
                summary.progressedAt());
    }

    /** A unit that is gone has no name any more. */
    private @Nullable Reference unit(@Nullable UUID id) {
        return id == null
                ? null
                : scope.tree()
                        .find(id.toString())
                        .map(OrgUnitSummary::reference)
                        .orElse(null);
    }
}
