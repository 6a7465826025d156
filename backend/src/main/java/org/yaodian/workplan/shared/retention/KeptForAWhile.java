package org.yaodian.workplan.shared.retention;

import java.time.Duration;
import java.time.Instant;

/** Something of a module that is kept for a while only. */
public interface KeptForAWhile {

    /** What the log calls it, in the plural. */
    String name();

    /** How long it is kept. */
    Duration keptFor();

    /** Forgets, in the transaction under way, at most so many of those from before then; gives how many. */
    int forget(Instant before, int most);
}
