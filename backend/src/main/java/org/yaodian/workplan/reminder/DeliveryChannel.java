package org.yaodian.workplan.reminder;

/** A way out of the service. */
public enum DeliveryChannel {
    EMAIL,
    /** A group robot of WeCom, or of an app that takes the same messages. */
    WECOM
}
