package org.yaodian.workplan.shared.persistence;

import java.util.UUID;

/** Something stored that has an identity of its own, by which a list can be ordered to the last row. */
public interface Identified {

    UUID id();
}
