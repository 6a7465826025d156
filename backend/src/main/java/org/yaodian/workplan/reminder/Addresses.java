package org.yaodian.workplan.reminder;

import java.util.UUID;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** Where digests are sent besides the app. */
public interface Addresses {

    Page<AddressSummary> list(PageQuery query);

    AddressSummary get(UUID id);

    /** Refused when the channel is switched off or the address is not one that may be called. */
    AddressSummary create(AddressSpec spec);

    void delete(UUID id, Precondition precondition);
}
