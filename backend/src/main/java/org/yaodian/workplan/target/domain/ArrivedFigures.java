package org.yaodian.workplan.target.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures that have passed and are to be stored.
 *
 * @param fresh new ones that wait for review or are drafts
 * @param approved new and changed ones that count at once
 */
record ArrivedFigures(List<Observation> fresh, List<Observation> approved) {
    ArrivedFigures() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
