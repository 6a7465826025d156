/** What org units have to report and what is known of it already; progress reports in words; the evidence behind all of it. */
@NullMarked
package org.yaodian.workplan.reporting;

import org.jspecify.annotations.NullMarked;
