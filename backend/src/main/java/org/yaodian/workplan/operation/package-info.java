/** For whoever keeps the service running: figures of how plans stand and of what waits, beside those of requests. */
@NullMarked
package org.yaodian.workplan.operation;

import org.jspecify.annotations.NullMarked;
