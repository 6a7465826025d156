/** Complaints and suggestions over HTTP. */
@NullMarked
package org.yaodian.workplan.voice.rest;

import org.jspecify.annotations.NullMarked;
