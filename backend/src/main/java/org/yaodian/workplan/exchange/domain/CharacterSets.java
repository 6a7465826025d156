package org.yaodian.workplan.exchange.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.List;
import org.yaodian.workplan.exchange.Upload;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Which character set a CSV file is written in: the one that its sender names, else the first that all of it fits. */
final class CharacterSets {
    /** GB 18030 takes in GBK and GB 2312, in which spreadsheets save on Chinese Windows. */
    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private static final int BUFFER = 1 << 15;

    private CharacterSets() {}

    static Charset of(Upload upload) throws IOException {
        if (upload.charset() != null) {
            return named(upload.charset());
        }
        for (Charset charset : TRIED) {
            if (fits(upload, charset)) {
                return charset;
            }
        }
        throw Problem.of(ProblemType.MALFORMED_BODY, "batch.charset-unknown");
    }

    /** JSON is written in UTF-8 and nothing else. */
    static void requireUtf8(Upload upload) {
        if (upload.charset() != null && !named(upload.charset()).equals(StandardCharsets.UTF_8)) {
            throw refused(upload.charset());
        }
    }

    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.name().equals("GBK") || charset.name().equals("GB2312") ? TRIED.getLast() : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw refused(name);
        }
    }

    private static Problem refused(String name) {
        return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "batch.charset", name);
    }

    private static boolean fits(Upload upload, Charset charset) throws IOException {
        char[] buffer = new char[BUFFER];
        try (InputStream in = Files.newInputStream(upload.file());
                Reader reader = new InputStreamReader(in, charset.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read.
            }
            return true;
        } catch (CharacterCodingException foreign) {
            return false;
        }
    }
}
