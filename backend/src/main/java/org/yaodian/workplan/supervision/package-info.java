/** Formal demands on org units and departments: who has to do what by when, and who is being waited for. */
@NullMarked
package org.yaodian.workplan.supervision;

import org.jspecify.annotations.NullMarked;
