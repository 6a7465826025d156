/** What a brief looks like on paper: worded once, then drawn as Word, Excel or PDF. It works nothing out. */
@NullMarked
package org.yaodian.workplan.brief.paper;

import org.jspecify.annotations.NullMarked;
