package org.yaodian.workplan.organisation;

/** The three levels of the tree, from the top; a zone stands on the level of counties. */
public enum OrgLevel {
    CITY,
    COUNTY,
    SCHOOL
}
