/** Listens to what is stored, writes the lines at the end of each transaction, reads and verifies them. */
@NullMarked
package org.yaodian.workplan.audit.domain;

import org.jspecify.annotations.NullMarked;
