package org.zhishe.bankfiles;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Decodes a file's bytes as UTF-8 and refuses what editors and copying leave behind: bad bytes, tabs, lost characters.
final class StrictText {

    /// Enough to see what is wrong with a file that is no text at all.
    private static final int MOST = 50;

    private StrictText() {}

    /// The text, without a byte order mark; empty with a fault where it is not clean.
    static Optional<String> decode(String file, byte[] bytes, Faults faults) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            var offset = in.position();
            faults.add(Fault.of(
                    file,
                    lineOf(bytes, offset),
                    "",
                    "bankfiles.fault.not-utf8",
                    offset,
                    "0x%02X".formatted(bytes[offset] & 0xFF)));
            return Optional.empty();
        }
        var text = out.flip().toString();
        var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return hasStrayCharacters(file, clean, faults) ? Optional.empty() : Optional.of(clean);
    }

    private static int lineOf(byte[] bytes, int offset) {
        var line = 1;
        for (var index = 0; index < offset; index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean hasStrayCharacters(String file, String text, Faults faults) {
        var line = 1;
        var found = false;
        for (var index = 0; index < text.length() && faults.size() < MOST; index++) {
            var character = text.charAt(index);
            if (character == '\n') {
                line++;
            } else if (isStray(character)) {
                var kind = character == '\t'
                        ? "bankfiles.fault.tab"
                        : character == '\uFFFD'
                                ? "bankfiles.fault.replacement-character"
                                : "bankfiles.fault.control-character";
                faults.add(Fault.of(file, line, "", kind, "U+%04X".formatted((int) character)));
                found = true;
            }
        }
        return found;
    }

    private static boolean isStray(char character) {
        return character == '\uFFFD'
                || character == '\uFEFF'
                || (Character.isISOControl(character) && character != '\r');
    }
}
