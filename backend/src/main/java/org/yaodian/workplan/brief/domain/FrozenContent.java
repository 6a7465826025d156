package org.yaodian.workplan.brief.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.brief.BriefContent;

/** Writes the figures of a brief down and reads them back as they stood. */
@ApplicationScoped
class FrozenContent {
    private final ObjectMapper json;

    FrozenContent(ObjectMapper json) {
        this.json = json;
    }

    Brief.Frozen freeze(BriefContent content) {
        try {
            return new Brief.Frozen(json.writeValueAsString(content), content.knownAt());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    BriefContent read(String stored) {
        try {
            return json.readValue(stored, BriefContent.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
