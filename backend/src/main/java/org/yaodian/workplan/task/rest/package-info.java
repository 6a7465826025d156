/** Tasks and assignments over HTTP. */
@NullMarked
package org.yaodian.workplan.task.rest;

import org.jspecify.annotations.NullMarked;
