package org.yaodian.workplan.reporting.rest;

import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.EvidenceSpec;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.problem.Problem;

/** The parts of the multipart body that brings evidence. */
public class EvidenceForm {
    @RestForm("file")
    public @Nullable FileUpload file;

    @RestForm("observation")
    public @Nullable String observation;

    @RestForm("progressReport")
    public @Nullable String progressReport;

    @RestForm("milestone")
    public @Nullable String milestone;

    @RestForm("title")
    public @Nullable String title;

    @RestForm("link")
    public @Nullable String link;

    EvidenceSpec spec() {
        return new EvidenceSpec(
                SubjectChoice.one(
                                id(observation, "/observation"),
                                id(progressReport, "/progressReport"),
                                id(milestone, "/milestone"))
                        .orElseThrow(() -> Problem.invalid("/observation", "evidence.one-subject")),
                given(title),
                given(link),
                file == null
                        ? null
                        : new EvidenceSpec.Upload(
                                file.uploadedFile(), Objects.requireNonNullElse(file.fileName(), "")));
    }

    private static @Nullable UUID id(@Nullable String sent, String pointer) {
        String text = given(sent);
        return text == null
                ? null
                : Reference.asId(text).orElseThrow(() -> Problem.invalid(pointer, "evidence.no-id", text));
    }

    private static @Nullable String given(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent;
    }
}
