package org.yaodian.workplan.exchange;

/**
 * How a batch is to be taken.
 *
 * @param validateOnly all checks, but nothing is stored
 */
public record BatchWish(BatchMode mode, boolean validateOnly) {
    /** Whether all of it is stored in one transaction. */
    public boolean isOneTransaction() {
        return mode == BatchMode.ATOMIC && !validateOnly;
    }

    /** The same, but nothing is stored. */
    public BatchWish checkingOnly() {
        return new BatchWish(mode, true);
    }
}
