package org.yaodian.workplan.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;

/** Completes the document that was read from the code, at build time: what is stored as openapi.yaml is what is served. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final List<HttpMethod> ORDER =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final OperationMethods methods;
    private final SchemaClasses classes;

    public ContractFilter(IndexView index) {
        this.methods = new OperationMethods(index);
        this.classes = new SchemaClasses(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SchemaShapes shapes = new SchemaShapes(document, classes);
        shapes.simplify();
        PatchSchemas patches = new PatchSchemas(document);
        SchemaWalk.operations(document).forEach(operation -> typePatch(operation, patches));
        SchemaWalk.operations(document).forEach(operation -> moveExample(operation, document));
        TextExamples texts = new TextExamples(methods);
        SchemaWalk.operations(document).forEach(texts::restore);
        shapes.complete();
        describeShared(document.getComponents());
        OperationCompletion completion = new OperationCompletion(methods);
        Map<String, PathItem> paths = new TreeMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> paths.put(path, completed(path, item, completion)));
        document.getPaths().setPathItems(new LinkedHashMap<>(paths));
        forgetScopes(document);
        dropUnused(document);
        arrange(document);
    }

    /** In the order that one reads it. */
    private static void arrange(OpenAPI document) {
        List<Tag> tags = document.getTags();
        Paths paths = document.getPaths();
        Components components = document.getComponents();
        document.setTags(null);
        document.setPaths(null);
        document.setComponents(null);
        document.setTags(tags);
        document.setPaths(paths);
        document.setComponents(components);
    }

    private void typePatch(Operation operation, PatchSchemas patches) {
        methods.annotation(operation.getOperationId(), PatchOf.class).ifPresent(annotation -> {
            String request = classes.nameOf(annotation.value().asClass().name());
            MediaType body = operation.getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
            body.setSchema(patches.patchOf(request));
            operation.getRequestBody().setRequired(true);
        });
    }

    /** Tools show the example of a body, not the one of its schema. */
    private void moveExample(Operation operation, OpenAPI document) {
        if (operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().forEach((type, body) -> {
            if (body.getExample() != null || body.getExamples() != null || body.getSchema() == null) {
                return;
            }
            boolean isPatch = methods.has(operation.getOperationId(), PatchOf.class);
            Object example = isPatch
                    ? PatchSchemas.example(schemaExample(document, requestOf(operation)))
                    : schemaExample(document, SchemaWalk.target(body.getSchema()));
            body.setExample(example);
        });
    }

    private @Nullable String requestOf(Operation operation) {
        return methods.annotation(operation.getOperationId(), PatchOf.class)
                .map(annotation -> classes.nameOf(annotation.value().asClass().name()))
                .orElse(null);
    }

    private static @Nullable Object schemaExample(OpenAPI document, @Nullable String name) {
        Schema schema =
                name == null ? null : document.getComponents().getSchemas().get(name);
        return schema == null
                        || schema.getExamples() == null
                        || schema.getExamples().isEmpty()
                ? null
                : schema.getExamples().getFirst();
    }

    private static void describeShared(Components components) {
        SharedParameters.describeAll(components);
        SharedHeaders.describeAll(components);
        components.addResponse(
                "NotModified",
                OASFactory.createAPIResponse()
                        .description("手中的内容仍是最新的 · what one holds is still current")
                        .addHeader("ETag", SharedHeaders.ETAG.reference()));
        Refusals.describeAll(components);
    }

    private static PathItem completed(String path, PathItem item, OperationCompletion completion) {
        PathItem ordered = OASFactory.createPathItem();
        for (HttpMethod method : ORDER) {
            Operation operation = item.getOperations().get(method);
            if (operation != null) {
                completion.complete(path, method, operation);
                ordered.setOperation(method, operation);
            }
        }
        return ordered;
    }

    /** Capabilities come from roles; a token is not asked for with scopes. */
    private static void forgetScopes(OpenAPI document) {
        document.getComponents().getSecuritySchemes().values().stream()
                .map(SecurityScheme::getFlows)
                .filter(Objects::nonNull)
                .flatMap(flows -> Stream.of(flows.getAuthorizationCode(), flows.getClientCredentials()))
                .forEach(flow -> flow.setScopes(new LinkedHashMap<>()));
    }

    private static void dropUnused(OpenAPI document) {
        SchemaWalk walk = new SchemaWalk(document);
        Set<String> used = walk.requestNames();
        used.addAll(walk.responseNames());
        used.addAll(walk.parameterNames());
        used.addAll(List.of("Problem", "ProblemError"));
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        schemas.keySet().retainAll(used);
        document.getComponents().setSchemas(schemas);
    }
}
