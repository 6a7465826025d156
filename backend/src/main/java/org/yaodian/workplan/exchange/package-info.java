/** What comes in from outside as a whole: plan packs, one body's yearly work plan as a directory of files. */
@NullMarked
package org.yaodian.workplan.exchange;

import org.jspecify.annotations.NullMarked;
