package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.reminder.AddressSpec;
import org.yaodian.workplan.reminder.AddressSummary;
import org.yaodian.workplan.reminder.Addresses;
import org.yaodian.workplan.reminder.Circle;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.reminder.Recipient;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;

@ApplicationScoped
class AddressService implements Addresses {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,253}");

    private final AddressRepository addresses;
    private final Departments departments;
    private final ReminderSettings settings;
    private final Scope scope;

    AddressService(AddressRepository addresses, Departments departments, ReminderSettings settings, Scope scope) {
        this.addresses = addresses;
        this.departments = departments;
        this.settings = settings;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Page<AddressSummary> list(PageQuery query) {
        return new ListQuery<>(NotificationAddress.class, "address", AddressRepository.SORT_KEYS)
                .page(addresses.getEntityManager(), query)
                .map(NotificationAddress::summary);
    }

    @Override
    @Transactional
    public AddressSummary get(UUID id) {
        return existing(id).summary();
    }

    @Override
    @Transactional
    public AddressSummary create(AddressSpec spec) {
        refuseUnusable(spec);
        Recipient recipient = recipient(spec);
        if (addresses.isThere(recipient, spec.channel(), spec.address())) {
            throw Problem.duplicate("/address", "notification-address.twice");
        }
        NotificationAddress made = NotificationAddress.of(recipient, spec.channel(), spec.address());
        addresses.persistAndFlush(made);
        return made.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        NotificationAddress address = existing(id);
        precondition.check(address);
        addresses.delete(address);
    }

    private NotificationAddress existing(UUID id) {
        return addresses.findByIdOptional(id).orElseThrow(() -> Problem.notFound("notification-addresses", id));
    }

    private Recipient recipient(AddressSpec spec) {
        boolean department = spec.circle() == Circle.DEPARTMENT;
        if (department != (spec.department() != null)) {
            throw Problem.invalid("/department", "notification-address.department");
        }
        if (department == (spec.orgUnit() != null)) {
            throw Problem.invalid("/orgUnit", "notification-address.org-unit");
        }
        return spec.orgUnit() != null
                ? Recipient.unit(scope.writing(spec.orgUnit(), "/orgUnit").id(), spec.circle())
                : department(String.valueOf(spec.department()));
    }

    private Recipient department(String codeOrId) {
        DepartmentSummary found = departments
                .find(codeOrId)
                .orElseThrow(() -> Problem.invalid("/department", "department.unknown", codeOrId));
        return Recipient.department(found.orgUnitId(), found.id());
    }

    private void refuseUnusable(AddressSpec spec) {
        boolean email = spec.channel() == DeliveryChannel.EMAIL;
        if (!(email ? settings.email().enabled() : settings.wecom().enabled())) {
            throw Problem.invalid("/channel", "notification-address.channel-off", spec.channel());
        }
        if (email && !EMAIL.matcher(spec.address()).matches()) {
            throw Problem.invalid("/address", "notification-address.no-email");
        }
        ReminderSettings.Wecom wecom = settings.wecom();
        if (!email && !RobotAddress.isAllowed(spec.address(), wecom.hosts(), wecom.allowHttp())) {
            throw Problem.invalid("/address", "notification-address.host", String.join(", ", wecom.hosts()));
        }
    }
}
