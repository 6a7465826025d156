/** Documents over HTTP. */
@NullMarked
package org.yaodian.workplan.document.rest;

import org.jspecify.annotations.NullMarked;
