package org.yaodian.workplan.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The feed of changes read for somebody who is not calling: never more than that reader would get, written the same way. */
public interface ChangesForOthers {
    /** The changes behind a position that the reader may see by now, at most {@code most}. */
    Part read(Reader reader, String position, Changes.Filter filter, int most);

    /**
     * For whom it is read.
     *
     * @param name what stands where a caller's name would
     * @param orgUnit the unit whose sight bounds the reader; null for everything
     */
    record Reader(String name, @Nullable UUID orgUnit) {}

    /**
     * Some changes.
     *
     * @param next from where to read on
     */
    record Part(List<Written> changes, String next) {}

    /**
     * A change and the JSON object that the feed writes for it.
     */
    record Written(Changes.Change change, String json) {}
}
