package org.yaodian.workplan.bench;

/**
 * How long making figures count takes.
 *
 * @param observations how many there were already
 * @param draftMillis median of reporting one draft: a bare insert of one row
 * @param approveMillis median of approving one
 * @param many how many were approved in one request
 * @param manySeconds how long that took
 */
record ApprovalFigures(int observations, double draftMillis, double approveMillis, int many, double manySeconds) {}
