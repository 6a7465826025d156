/** Briefs over HTTP. */
@NullMarked
package org.yaodian.workplan.brief.rest;

import org.jspecify.annotations.NullMarked;
