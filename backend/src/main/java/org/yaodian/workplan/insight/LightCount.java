package org.yaodian.workplan.insight;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.yaodian.workplan.plan.Light;

/** How many of each light; every light is there, if only with 0. */
public record LightCount(int total, Map<Light, Integer> lights) {

    public static LightCount of(Collection<Light> found) {
        Map<Light, Integer> counts = new TreeMap<>();
        for (Light light : Light.values()) {
            counts.put(light, 0);
        }
        found.forEach(light -> counts.merge(light, 1, Integer::sum));
        return new LightCount(found.size(), counts);
    }
}
