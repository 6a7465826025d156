/** RFC 9457 problems: one closed catalogue, and the mappers that turn every failure into one of them. */
@NullMarked
package org.yaodian.workplan.shared.problem;

import org.jspecify.annotations.NullMarked;
