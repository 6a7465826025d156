package org.yaodian.workplan.exchange;

/** The use case around plan packs: bringing a whole plan in. */
public interface PlanPacks {

    /**
     * Loads the pack in a directory (on the class path, else on disk) as the service itself, all of it or nothing. Org units
     * and departments that are there already, by code, are left alone; when the plan is there already nothing is loaded.
     * Throws {@link PackRefused} when something is missing or breaks a rule.
     */
    PackReport load(String directory);
}
