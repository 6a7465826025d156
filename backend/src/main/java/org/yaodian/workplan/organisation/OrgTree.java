package org.yaodian.workplan.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.problem.Problem;

/** All org units at one moment; what it says never changes. A city has hundreds, a province some twenty thousand. */
public final class OrgTree {
    private final Map<UUID, OrgUnitSummary> byId = new HashMap<>();
    private final Map<String, OrgUnitSummary> byCode = new HashMap<>();
    private final Map<UUID, List<OrgUnitSummary>> children = new HashMap<>();
    private final Map<PartKey, Part> parts = new ConcurrentHashMap<>();

    public OrgTree(List<OrgUnitSummary> units) {
        for (OrgUnitSummary unit : units) {
            byId.put(unit.id(), unit);
            byCode.put(unit.code(), unit);
            if (unit.parentId() != null) {
                children.computeIfAbsent(unit.parentId(), id -> new ArrayList<>())
                        .add(unit);
            }
        }
        children.values().forEach(list -> list.sort(Comparator.comparing(OrgUnitSummary::code)));
    }

    /** The unit with that code or id. */
    public Optional<OrgUnitSummary> find(String codeOrId) {
        return Reference.asId(codeOrId).map(byId::get).or(() -> Optional.ofNullable(byCode.get(codeOrId)));
    }

    /** The id of the unit that a filter names; null for null, refused as a wrong parameter when there is none. */
    public @Nullable UUID filtered(@Nullable String codeOrId, String parameter) {
        if (codeOrId == null) {
            return null;
        }
        return find(codeOrId)
                .map(OrgUnitSummary::id)
                .orElseThrow(() -> Problem.parameter(parameter, "org-unit.unknown", codeOrId));
    }

    /** The unit with that id, which must exist. */
    public OrgUnitSummary get(UUID id) {
        OrgUnitSummary unit = byId.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("no org unit " + id);
        }
        return unit;
    }

    /** The reference to a unit; null for null. */
    public @Nullable Reference reference(@Nullable UUID id) {
        return id == null ? null : get(id).reference();
    }

    /** Every unit, in no particular order. */
    public Collection<OrgUnitSummary> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The units right below, by code. */
    public List<OrgUnitSummary> children(UUID id) {
        return children.getOrDefault(id, List.of());
    }

    /** Whether {@code unit} is {@code ancestor} or lies below it. */
    public boolean isWithin(UUID unit, UUID ancestor) {
        return ancestors(unit).stream().anyMatch(found -> found.id().equals(ancestor));
    }

    /** Whether one of the two is the other or lies above it. */
    public boolean areInLine(UUID one, UUID other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    /** The unit itself and all above it, upwards. */
    public List<OrgUnitSummary> ancestors(UUID unit) {
        List<OrgUnitSummary> path = new ArrayList<>();
        OrgUnitSummary current = byId.get(unit);
        while (current != null) {
            path.add(current);
            current = current.parentId() == null ? null : byId.get(current.parentId());
        }
        return path;
    }

    /** The unit itself and all below it. */
    public List<OrgUnitSummary> subtree(UUID unit) {
        List<OrgUnitSummary> found = new ArrayList<>();
        collect(get(unit), found);
        return found;
    }

    /** The units of one level within {@code unit}, itself included. */
    public List<OrgUnitSummary> within(UUID unit, OrgLevel level) {
        return part(unit, level).units();
    }

    /** Whether none of them is ever opened or closed. */
    public boolean areAlwaysThere(UUID unit, OrgLevel level) {
        return part(unit, level).areAlwaysThere();
    }

    private Part part(UUID unit, OrgLevel level) {
        return parts.computeIfAbsent(new PartKey(unit, level), key -> {
            List<OrgUnitSummary> units = subtree(unit).stream()
                    .filter(found -> found.level() == level)
                    .toList();
            boolean alwaysThere =
                    units.stream().allMatch(found -> found.openedOn() == null && found.closedOn() == null);
            return new Part(units, alwaysThere);
        });
    }

    private record PartKey(UUID unit, OrgLevel level) {}

    private record Part(List<OrgUnitSummary> units, boolean areAlwaysThere) {}

    private void collect(OrgUnitSummary unit, List<OrgUnitSummary> found) {
        found.add(unit);
        children(unit.id()).forEach(child -> collect(child, found));
    }
}
