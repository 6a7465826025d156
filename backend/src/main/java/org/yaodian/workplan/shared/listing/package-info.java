/** The lists of the API, found by their addresses and walked to their ends from within. */
@NullMarked
package org.yaodian.workplan.shared.listing;

import org.jspecify.annotations.NullMarked;
