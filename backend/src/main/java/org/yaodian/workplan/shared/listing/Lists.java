package org.yaodian.workplan.shared.listing;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaodian.workplan.shared.http.QueryNames;

/**
 * Finds the list that an address names. What walks it gets what the very operation answers to the caller: the same filters and
 * order, the same checks of rights and parameters, the same items.
 */
@ApplicationScoped
public class Lists {
    /** Each page sorts all that is found, so that many small ones would cost the square of a list's length. */
    private static final int ITEMS_AT_ONCE = 2_000;

    private static final Set<String> PAGING = Set.of("limit", "cursor", "total");

    private final List<ListOperation> operations;
    private final BeanManager beans;
    private final SecurityIdentity identity;

    Lists(BeanManager beans, SecurityIdentity identity) {
        this.operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Path.class))
                .flatMap(bean -> ListOperation.of(bean).stream())
                .toList();
        this.beans = beans;
        this.identity = identity;
    }

    /**
     * Begins to walk the list at an address of this service, path and query; the first page is asked for its total. Which page
     * the address asks for is of no account. Empty when there is no such list.
     */
    public Optional<ListWalk> walk(String address) {
        ListAddress asked = ListAddress.parse(address);
        for (ListOperation operation : operations) {
            Optional<Map<String, String>> inPath = operation.match(asked);
            if (inPath.isPresent()) {
                return Optional.of(walk(operation, asked, inPath.get()));
            }
        }
        return Optional.empty();
    }

    private ListWalk walk(ListOperation operation, ListAddress asked, Map<String, String> inPath) {
        if (operation.capabilities().stream().noneMatch(identity::hasRole)) {
            throw new ForbiddenException();
        }
        QueryNames.refuseUnknown(operation.method(), asked.query().keySet());
        Map<String, List<String>> filters = new LinkedHashMap<>(asked.query());
        filters.keySet().removeAll(PAGING);
        ListArguments arguments = new ListArguments(new ListAddress(asked.path(), filters), inPath);
        ListWalk walk = new ListWalk(resource(operation.resource()), operation.method(), arguments);
        arguments.paging().walkBy(ITEMS_AT_ONCE);
        arguments.paging().total = true;
        return walk;
    }

    private Object resource(Bean<?> bean) {
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }
}
