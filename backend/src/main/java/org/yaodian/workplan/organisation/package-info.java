/** The tree of org units (city, county or zone, school) and the bureau's departments. */
@NullMarked
package org.yaodian.workplan.organisation;

import org.jspecify.annotations.NullMarked;
