/** Reporting over HTTP. */
@NullMarked
package org.yaodian.workplan.reporting.rest;

import org.jspecify.annotations.NullMarked;
