/**
 * How fast the product is, in relation to what its database and its network library can do on the same machine in the same
 * run. Started by {@code backend/bench/run}; nothing of it is in the product's jar, and no test measures time.
 */
@NullMarked
package org.yaodian.workplan.bench;

import org.jspecify.annotations.NullMarked;
