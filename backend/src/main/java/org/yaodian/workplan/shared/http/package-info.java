/** Conventions of HTTP that hold for every resource: ETags, preconditions, idempotency keys, merge patches. */
@NullMarked
package org.yaodian.workplan.shared.http;

import org.jspecify.annotations.NullMarked;
