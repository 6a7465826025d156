package org.yaodian.workplan.shared.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity with an identity of its own (UUIDv7) and a revision that guards it against lost updates. */
@MappedSuperclass
public abstract class Aggregate implements Identified {
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    private UUID id = newId();

    @Version
    @Column(name = "revision", nullable = false)
    private long revision;

    /** An identity for something new, also for parts that are no aggregates themselves. */
    public static UUID newId() {
        return IDS.generate();
    }

    @Override
    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    /** Whether both are the same thing, at whatever revision. */
    public boolean isSameAs(Aggregate other) {
        return id.equals(other.id);
    }
}
