/** Webhooks, how far each has come in the feed of changes, and what is on its way. */
@NullMarked
package org.yaodian.workplan.webhook.domain;

import org.jspecify.annotations.NullMarked;
