/** The endpoints of webhooks. */
@NullMarked
package org.yaodian.workplan.webhook.rest;

import org.jspecify.annotations.NullMarked;
