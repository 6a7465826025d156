package org.yaodian.workplan.shared.persistence;

import java.util.Map;

/**
 * By which transactions the database has been changed so far, and how often what is read again and again has been.
 *
 * @param snapshot equal ones mean that everything anybody can read is the same
 * @param revisions by what they are the revision of
 */
public record DatabaseState(String snapshot, Map<String, Long> revisions) {

    public long revision(String of) {
        Long revision = revisions.get(of);
        if (revision == null) {
            throw new IllegalArgumentException("nothing counts the changes of " + of);
        }
        return revision;
    }
}
