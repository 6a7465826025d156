package org.yaodian.workplan.reporting.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a file is text as Excel saves it on a Chinese computer, in GB 18030: no other library here knows it. */
final class PlainText {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int BUFFER = 16_384;

    private PlainText() {}

    /** Whether all of it can be read as text, without characters that are none. */
    static boolean is(Path file) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader text = new InputStreamReader(
                Files.newInputStream(file),
                CHINESE.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                if (!isText(buffer, read)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean isText(char[] characters, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isISOControl(characters[i]) && !Character.isWhitespace(characters[i])) {
                return false;
            }
        }
        return true;
    }
}
