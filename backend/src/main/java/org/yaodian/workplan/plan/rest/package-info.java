/** Plans and programmes over HTTP. */
@NullMarked
package org.yaodian.workplan.plan.rest;

import org.jspecify.annotations.NullMarked;
