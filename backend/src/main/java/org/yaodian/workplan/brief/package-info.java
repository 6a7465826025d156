/** Briefs: how a plan stood on a day, frozen at publishing, with what was corrected later; as data and on paper. */
@NullMarked
package org.yaodian.workplan.brief;

import org.jspecify.annotations.NullMarked;
