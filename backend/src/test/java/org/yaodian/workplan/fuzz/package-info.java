/** Requests made up from the contract, thousands of them, and what an answer must keep to. */
@NullMarked
package org.yaodian.workplan.fuzz;

import org.jspecify.annotations.NullMarked;
