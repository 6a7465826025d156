/** Plans and programmes, and the light that everything in them shows. */
@NullMarked
package org.yaodian.workplan.plan;

import org.jspecify.annotations.NullMarked;
