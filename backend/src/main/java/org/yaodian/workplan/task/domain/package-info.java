/** Rules and storage of tasks and assignments. */
@NullMarked
package org.yaodian.workplan.task.domain;

import org.jspecify.annotations.NullMarked;
