/** Targets, goals, observations and values over HTTP. */
@NullMarked
package org.yaodian.workplan.target.rest;

import org.jspecify.annotations.NullMarked;
