/** Keeps what was said and answered. */
@NullMarked
package org.yaodian.workplan.voice.domain;

import org.jspecify.annotations.NullMarked;
