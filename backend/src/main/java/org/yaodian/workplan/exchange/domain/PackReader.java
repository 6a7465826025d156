package org.yaodian.workplan.exchange.domain;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaodian.workplan.exchange.PackRefused;
import org.yaodian.workplan.shared.problem.UnreadableInput;

/** Reads the files of a pack to the letter: an unknown field, a key given twice or a list with a gap is refused. */
@ApplicationScoped
class PackReader {
    /** Enough for some hundred thousand observations; the parser's own limit is a tenth of it. */
    private static final int MAX_CODE_POINTS = 32 * 1024 * 1024;

    private final ObjectMapper yaml = strict();

    private static ObjectMapper strict() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        YAMLFactory factory = YAMLFactory.builder()
                .loaderOptions(options)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return YAMLMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .build();
    }

    /** One file of the pack; what does not fit is refused with its line. */
    <T> T read(PackDirectory pack, String file, Class<T> type) {
        try (InputStream in = pack.open(file)) {
            return yaml.readValue(in, type);
        } catch (JsonProcessingException unfit) {
            throw refused(pack.name() + ": " + file + lineOf(unfit), unfit);
        } catch (IOException unreadable) {
            throw new PackRefused(pack.name() + ": " + file, "cannot be read: " + unreadable.getMessage());
        }
    }

    private static PackRefused refused(String place, JsonProcessingException unfit) {
        return unfit instanceof StreamReadException || unfit.getCause() instanceof StreamReadException
                ? new PackRefused(place, unfit.getOriginalMessage())
                : new PackRefused(place, UnreadableInput.ofJson(unfit));
    }

    private static String lineOf(JsonProcessingException unfit) {
        JsonLocation location = unfit.getLocation();
        return location == null ? "" : ", line " + location.getLineNr();
    }
}
