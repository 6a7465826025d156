package org.yaodian.workplan.document.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form that brings a document, for the contract. */
@Schema(name = "DocumentFile", examples = "{\"file\": \"2025年工作要点.docx\"}")
record DocumentFile(
        @Schema(required = true, format = "binary", description = "文件，不超过 15 MB")
        String file) {}
