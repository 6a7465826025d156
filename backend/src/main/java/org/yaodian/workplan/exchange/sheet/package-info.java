/**
 * Sheets: what is written as Excel or CSV, and what is read of a workbook that came back. A place of its own, since Excel's own
 * measures and numbers are binary floating point, which domain must not use.
 */
@NullMarked
package org.yaodian.workplan.exchange.sheet;

import org.jspecify.annotations.NullMarked;
