/** What comes in and goes out as a whole: plan packs, batches in all their formats, workbooks, exports of tables, the feed of changes. */
@NullMarked
package org.yaodian.workplan.exchange;

import org.jspecify.annotations.NullMarked;
