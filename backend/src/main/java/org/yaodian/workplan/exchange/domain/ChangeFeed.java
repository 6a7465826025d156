package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.CommittedChanges;
import org.yaodian.workplan.audit.CommittedChanges.Selection;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.supervision.SupervisionOrders;

/** Walks the audit trail, which is in the order of commits, and tells of it what concerns the reader. */
@ApplicationScoped
class ChangeFeed implements Changes {
    private static final String NOW = "now";
    /** So many lines are looked through at once, and so often, before a reader is told to ask again from there. */
    private static final long WINDOW = 100_000;

    private static final int MOST_LOOKS = 20;
    private static final int LEAST_LINES = 200;

    private final CommittedChanges committed;
    private final CommittedEnd end;
    private final ChangeSelection selections;
    private final ChangeWording wording;
    private final Positions positions;
    private final SupervisionOrders orders;

    ChangeFeed(
            CommittedChanges committed,
            CommittedEnd end,
            ChangeSelection selections,
            ChangeWording wording,
            Positions positions,
            SupervisionOrders orders) {
        this.committed = committed;
        this.end = end;
        this.selections = selections;
        this.wording = wording;
        this.positions = positions;
        this.orders = orders;
    }

    @Override
    public String position(@Nullable String since) {
        if (since == null || since.isBlank()) {
            return positions.of(0);
        }
        return since.equals(NOW) ? positions.of(committed.last()) : positions.of(number(since));
    }

    private long number(String position) {
        return positions.number(position).orElseThrow(() -> Problem.parameter("since", "changes.position-unknown"));
    }

    @Override
    public boolean hasMore(String position) {
        return end.get() > number(position);
    }

    @Override
    public List<String> kinds() {
        return Arrays.stream(ChangeKind.values()).map(ChangeKind::code).toList();
    }

    @Override
    public Slice read(String position, Filter filter, int most) {
        Selection selection = selections.of(filter);
        long last = committed.last();
        long at = number(position);
        List<Change> found = new ArrayList<>();
        for (int look = 0; look < MOST_LOOKS && at < last && found.size() < most; look++) {
            long upTo = Math.min(last, at + WINDOW);
            int asked = Math.max(LEAST_LINES, most - found.size());
            List<AuditLine> lines = committed.between(at, upTo, selection, asked);
            at = lines.size() < asked ? upTo : lines.getLast().number();
            for (AuditLine line : seen(lines)) {
                Change change = wording.change(line);
                if (fits(change, filter.types())) {
                    if (found.size() == most) {
                        return new Slice(found, found.getLast().position());
                    }
                    found.add(change);
                }
            }
        }
        return new Slice(found, positions.of(at));
    }

    /** Whether an order is there for the reader, the order itself knows. */
    private List<AuditLine> seen(List<AuditLine> lines) {
        Set<UUID> named = lines.stream()
                .filter(ChangeFeed::isOfOrder)
                .map(line -> line.recorded().id())
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return lines;
        }
        Set<UUID> seen = orders.seen(named);
        return lines.stream()
                .filter(line ->
                        !isOfOrder(line) || seen.contains(line.recorded().id()))
                .toList();
    }

    private static boolean isOfOrder(AuditLine line) {
        return line.recorded().type().equals(ChangeKind.SUPERVISION_ORDER.code());
    }

    private static boolean fits(Change change, List<String> types) {
        return types.isEmpty()
                || types.contains(change.type())
                || types.contains(change.subject().kind());
    }
}
