/** Works out what is due. */
@NullMarked
package org.yaodian.workplan.reporting.domain;

import org.jspecify.annotations.NullMarked;
