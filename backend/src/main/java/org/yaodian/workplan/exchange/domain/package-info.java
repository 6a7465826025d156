/** How a plan pack is read and handed, entry by entry, to the services that everything else goes through. */
@NullMarked
package org.yaodian.workplan.exchange.domain;

import org.jspecify.annotations.NullMarked;
