/** Who uses a resource, so that deleting what is in use can name its users. */
@NullMarked
package org.yaodian.workplan.shared.usage;

import org.jspecify.annotations.NullMarked;
