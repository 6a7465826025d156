/** Aggregates over HTTP. */
@NullMarked
package org.yaodian.workplan.insight.rest;

import org.jspecify.annotations.NullMarked;
