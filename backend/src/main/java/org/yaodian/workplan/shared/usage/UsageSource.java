package org.yaodian.workplan.shared.usage;

import java.util.List;
import java.util.UUID;

/** A module that holds references to other modules' resources. */
public interface UsageSource {

    /** What this module has that refers to the resource ({@code departments}, {@code org-units} …); at most ten. */
    List<Usage> usersOf(String resource, UUID id);
}
