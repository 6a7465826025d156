/** Supervision orders over HTTP. */
@NullMarked
package org.yaodian.workplan.supervision.rest;

import org.jspecify.annotations.NullMarked;
