/** Batches, their receipts and the feed of changes over HTTP. */
@NullMarked
package org.yaodian.workplan.exchange.rest;

import org.jspecify.annotations.NullMarked;
