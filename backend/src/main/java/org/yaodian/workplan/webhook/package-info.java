/** Changes pushed to the addresses of other systems: signed, in order, again until they are taken, and shown when they are not. */
@NullMarked
package org.yaodian.workplan.webhook;

import org.jspecify.annotations.NullMarked;
