package org.yaodian.workplan.organisation;

import java.util.UUID;

/**
 * A unit of the tree was changed: renamed, moved, opened, closed or given another type. Sent within the transaction, so that
 * whoever keeps figures by unit can bring them in line or refuse.
 *
 * @param unit the changed unit; those below it keep their place under it
 */
public record OrgTreeChanged(UUID unit, OrgTree before, OrgTree after) {}
