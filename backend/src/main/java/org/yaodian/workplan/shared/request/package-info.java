/** One request as whoever operates the service sees it: its id, its route, how it ended. */
@NullMarked
package org.yaodian.workplan.shared.request;

import org.jspecify.annotations.NullMarked;
