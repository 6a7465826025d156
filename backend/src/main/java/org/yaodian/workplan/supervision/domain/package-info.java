/** The life of supervision orders, and the rules that propose them. */
@NullMarked
package org.yaodian.workplan.supervision.domain;

import org.jspecify.annotations.NullMarked;
