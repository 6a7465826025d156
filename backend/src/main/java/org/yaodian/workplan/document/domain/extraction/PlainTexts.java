package org.yaodian.workplan.document.domain.extraction;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Reads bytes as text: UTF-8 or UTF-16 as they say themselves, otherwise what Chinese texts are commonly written in. */
final class PlainTexts {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 16_384;

    private PlainTexts() {}

    static String read(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        try {
            return strict(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return other(bytes);
        }
    }

    private static String other(byte[] bytes) {
        try {
            return strict(bytes, GB18030);
        } catch (CharacterCodingException notGb) {
            return detected(bytes);
        }
    }

    private static String detected(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "document.charset");
        }
        return new String(bytes, Charset.forName(match.getName()));
    }

    private static @org.jspecify.annotations.Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean bigEndian = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        return bigEndian ? StandardCharsets.UTF_16BE : null;
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
