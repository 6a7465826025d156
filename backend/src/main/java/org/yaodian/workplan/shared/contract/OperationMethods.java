package org.yaodian.workplan.shared.contract;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The resource methods behind the operations of the contract, by operation id. */
final class OperationMethods {
    private final Map<String, MethodInfo> byOperationId = new HashMap<>();

    OperationMethods(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(DotName.createSimple(Operation.class))) {
            AnnotationValue id = operation.value("operationId");
            if (id != null && operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                byOperationId.put(id.asString(), operation.target().asMethod());
            }
        }
    }

    /** The annotation on the method of that operation, or on its class. */
    Optional<AnnotationInstance> annotation(String operationId, Class<? extends Annotation> type) {
        DotName name = DotName.createSimple(type);
        return Optional.ofNullable(byOperationId.get(operationId)).flatMap(method -> {
            AnnotationInstance own = method.annotation(name);
            return Optional.ofNullable(own == null ? method.declaringClass().declaredAnnotation(name) : own);
        });
    }

    boolean has(String operationId, Class<? extends Annotation> type) {
        return annotation(operationId, type).isPresent();
    }
}
