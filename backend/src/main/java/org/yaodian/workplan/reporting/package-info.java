/** What org units have to report, and what is known of it already. */
@NullMarked
package org.yaodian.workplan.reporting;

import org.jspecify.annotations.NullMarked;
