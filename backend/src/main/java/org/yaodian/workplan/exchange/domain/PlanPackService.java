package org.yaodian.workplan.exchange.domain;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Map;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.exchange.PackReport;
import org.yaodian.workplan.exchange.PlanPacks;
import org.yaodian.workplan.plan.PlanSpec;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;

@ApplicationScoped
class PlanPackService implements PlanPacks {
    private static final int TIMEOUT_SECONDS = 900;

    private final PackReader reader;
    private final Plans plans;
    private final OrganisationLoading organisation;
    private final PlanLoading contents;
    private final ObservationLoading observations;
    private final CurrentCaller caller;
    private final Validator validator;
    private final EntityManager entityManager;

    PlanPackService(
            PackReader reader,
            Plans plans,
            OrganisationLoading organisation,
            PlanLoading contents,
            ObservationLoading observations,
            CurrentCaller caller,
            Validator validator,
            EntityManager entityManager) {
        this.reader = reader;
        this.plans = plans;
        this.organisation = organisation;
        this.contents = contents;
        this.observations = observations;
        this.caller = caller;
        this.validator = validator;
        this.entityManager = entityManager;
    }

    @Override
    @ActivateRequestContext
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    public PackReport load(String directory) {
        caller.runAsSystem("plan-pack");
        PackDirectory pack = new PackDirectory(directory);
        Intake intake = new Intake(validator);
        PlanFile file = reader.read(pack, PlanFile.NAME, PlanFile.class);
        intake.check(directory + ": " + PlanFile.NAME, file);
        Entry entry = Entry.of(directory, PlanFile.NAME, "plan", file.plan().code());
        intake.check(entry.place(), file.plan());
        oneAtATime();
        if (plans.find(file.plan().code()).isPresent()) {
            return new PackReport(file.plan().code(), Map.of());
        }
        OrganisationFile units = reader.read(pack, OrganisationFile.NAME, OrganisationFile.class);
        ObservationFile reported = reader.read(pack, ObservationFile.NAME, ObservationFile.class);
        organisation.load(directory, units, intake);
        PlanSummary plan = intake.take(entry, opened(file.plan()), plans::create);
        contents.load(directory, file, intake);
        observations.load(directory, plan.code(), reported, intake);
        if (file.plan().status() == PlanStatus.CLOSED) {
            plans.replace(plan.id(), file.plan(), Precondition.NONE);
        }
        return new PackReport(plan.code(), intake.created());
    }

    /** Replicas that start together wait here for the first, and then find its plan. */
    private void oneAtATime() {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('plan packs', 0))")
                .getResultList();
    }

    /** A plan that is over takes nothing more; its pack is loaded while it is in force, and closes it at the end. */
    private static PlanSpec opened(PlanSpec plan) {
        return plan.status() != PlanStatus.CLOSED
                ? plan
                : new PlanSpec(
                        plan.code(),
                        plan.title(),
                        plan.year(),
                        plan.orgUnit(),
                        plan.startDate(),
                        plan.endDate(),
                        PlanStatus.ACTIVE);
    }
}
