/** Plans and programmes as they are stored, and their rules. */
@NullMarked
package org.yaodian.workplan.plan.domain;

import org.jspecify.annotations.NullMarked;
