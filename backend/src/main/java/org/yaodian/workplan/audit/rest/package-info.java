/** The audit trail over HTTP; read only. */
@NullMarked
package org.yaodian.workplan.audit.rest;

import org.jspecify.annotations.NullMarked;
