/** Org units and departments over HTTP. */
@NullMarked
package org.yaodian.workplan.organisation.rest;

import org.jspecify.annotations.NullMarked;
