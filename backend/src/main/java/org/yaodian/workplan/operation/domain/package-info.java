/** Asks those who know how plans stand, and says so to whoever watches the service. */
@NullMarked
package org.yaodian.workplan.operation.domain;

import org.jspecify.annotations.NullMarked;
