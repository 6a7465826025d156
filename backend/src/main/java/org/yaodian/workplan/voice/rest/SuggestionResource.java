package org.yaodian.workplan.voice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.voice.SuggestionAction;
import org.yaodian.workplan.voice.SuggestionSpec;
import org.yaodian.workplan.voice.SuggestionSummary;
import org.yaodian.workplan.voice.Suggestions;

/** Complaints and suggestions. */
@Path("/api/v1/suggestions")
@Tag(name = "suggestions", description = "意见建议：谁都可以提，有答复；不公开、也不告诉任何人是谁提的")
@Idempotent
public class SuggestionResource {
    private final Suggestions suggestions;
    private final Targets targets;

    SuggestionResource(Suggestions suggestions, Targets targets) {
        this.suggestions = suggestions;
        this.targets = targets;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listSuggestions",
            summary = "意见建议列表",
            description = "自己提出的和已公开的；督办部门看到全部，但看不到是谁提的。缺省新的在前，可按 createdAt 排序。")
    public Page<SuggestionView> list(@BeanParam SuggestionQuery filter, @Valid @BeanParam PageQuery page) {
        return suggestions.list(filter.filter(), page).mapAll(this::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getSuggestion", summary = "读取意见建议", description = "自己提出的、已公开的，或（督办部门）任何一条。")
    public SuggestionView get(UUID id) {
        return view(suggestions.get(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "createSuggestion",
            summary = "提意见建议",
            description = "任何登录的人都可以提。提出人只用来让本人找回自己的意见，不给任何人看，也不写入审计记录。")
    public SuggestionView create(@Valid @NotNull SuggestionSpec body) {
        return view(suggestions.create(body));
    }

    @POST
    @Path("/{id: [^/:]+}:answer")
    @RolesAllowed(Capability.HEAR)
    @Operation(operationId = "answerSuggestion", summary = "答复意见建议", description = "答复一次，不再更改；提出人能看到。If-Match 可带可不带。")
    public SuggestionView answer(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull SuggestionAnswer body) {
        return view(suggestions.answer(id, body.words(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:publish")
    @RolesAllowed(Capability.HEAR)
    @Operation(
            operationId = "publishSuggestion",
            summary = "公开问答",
            description = "把问题和答复公开给所有人，不带姓名和单位；须先答复。请先确认文中没有能认出个人的内容。If-Match 可带可不带。")
    public SuggestionView publish(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return view(suggestions.publish(id, Precondition.optional(ifMatch)));
    }

    private SuggestionView view(SuggestionSummary found) {
        return views(List.of(found)).getFirst();
    }

    private List<SuggestionView> views(List<SuggestionSummary> found) {
        Map<UUID, TargetSummary> named = targets.byIds(found.stream()
                .map(SuggestionSummary::targetId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(one -> view(one, one.targetId() == null ? null : named.get(one.targetId())))
                .toList();
    }

    private SuggestionView view(SuggestionSummary found, @Nullable TargetSummary target) {
        return new SuggestionView(
                found.id(),
                found.revision(),
                found.kind(),
                found.words(),
                found.page(),
                target == null ? null : target.reference(),
                found.saidOn(),
                found.answer(),
                found.answeredAt(),
                found.publishedAt() != null,
                found.own(),
                suggestions.permissions(found).stream()
                        .map(SuggestionAction::verb)
                        .toList());
    }
}
