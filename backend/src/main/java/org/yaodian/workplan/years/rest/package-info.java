/** Years over HTTP. */
@NullMarked
package org.yaodian.workplan.years.rest;

import org.jspecify.annotations.NullMarked;
