/** The read side over the whole plan. It computes nothing itself: values, lights and standings are asked for. */
@NullMarked
package org.yaodian.workplan.insight;

import org.jspecify.annotations.NullMarked;
