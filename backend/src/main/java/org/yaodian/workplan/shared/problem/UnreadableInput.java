package org.yaodian.workplan.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.nio.charset.CharacterCodingException;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what could not be read, and where, when JSON or a parameter does not fit its type. */
public final class UnreadableInput {
    private UnreadableInput() {}

    /** The problem hidden in a failure's causes, if it is one of input that could not be read. */
    static Optional<Problem> problemOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable) {
                return Optional.of(ofJson(unreadable));
            }
            if (cause instanceof CharacterCodingException) {
                return Optional.of(Problem.of(ProblemType.MALFORMED_BODY, "body.not-utf8"));
            }
            if (cause instanceof NumberFormatException || cause instanceof DateTimeParseException) {
                return Optional.of(Problem.of(
                        ProblemType.INVALID_PARAMETER, "parameter.unreadable", String.valueOf(cause.getMessage())));
            }
        }
        return Optional.empty();
    }

    /** The problem that a failure to read JSON, or another format by the same reader, amounts to. */
    public static Problem ofJson(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case JsonMappingException mapping when mapping.getCause() instanceof Problem problem -> problem;
            case UnrecognizedPropertyException unknown ->
                Problem.invalid(pointer(unknown), "field.unknown", unknown.getPropertyName(), knownTo(unknown));
            case InvalidFormatException format
            when format.getTargetType() == String.class -> Problem.invalid(pointer(format), "text.unprintable");
            case InvalidFormatException format ->
                Problem.invalid(
                        pointer(format),
                        "field.format",
                        abbreviated(format.getValue()),
                        expected(format.getTargetType()));
            case MismatchedInputException mismatch ->
                Problem.invalid(pointer(mismatch), "field.type", expected(mismatch.getTargetType()));
            case StreamConstraintsException _ -> Problem.of(ProblemType.MALFORMED_BODY, "body.limits");
            case StreamReadException broken -> ofBrokenJson(broken);
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException ->
                Problem.invalid(pointer(mapping), "number.range");
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamConstraintsException ->
                Problem.of(ProblemType.MALFORMED_BODY, "body.limits");
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException broken -> ofBrokenJson(broken);
            case JsonMappingException mapping -> Problem.invalid(pointer(mapping), "field.type", "-");
            default -> Problem.of(ProblemType.MALFORMED_BODY, "body.malformed");
        };
    }

    private static Problem ofBrokenJson(StreamReadException broken) {
        if (broken.getMessage() != null && broken.getMessage().contains("UTF-8")) {
            return Problem.of(ProblemType.MALFORMED_BODY, "body.not-utf8");
        }
        if (broken.getMessage() != null && broken.getMessage().startsWith("Duplicate field")) {
            return Problem.of(ProblemType.MALFORMED_BODY, "body.duplicate-field");
        }
        var place = broken.getLocation();
        return place == null
                ? Problem.of(ProblemType.MALFORMED_BODY, "body.malformed")
                : Problem.of(ProblemType.MALFORMED_BODY, "body.broken-json", place.getLineNr(), place.getColumnNr());
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String knownTo(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null
                ? "-"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "-";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "YYYY-MM-DD";
            case "UUID" -> "UUID";
            case "BigDecimal", "Integer", "int", "Long", "long" -> "number";
            case "Boolean", "boolean" -> "true, false";
            case "List", "ArrayList", "Set" -> "array";
            case "String" -> "string";
            default -> "object";
        };
    }

    private static String abbreviated(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
