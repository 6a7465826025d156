package org.yaodian.workplan.supervision;

/** One thing that happened to an order. */
public enum ExchangeKind {
    ISSUED,
    ACKNOWLEDGED,
    REPLIED,
    ACCEPTED,
    REJECTED,
    EXTENSION_REQUESTED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    CLOSED,
    WITHDRAWN
}
