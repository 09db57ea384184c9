package io.kienco.data.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Guesses how a text file is encoded. */
final class Encoding {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encoding() {}

  /**
   * @param start the first bytes of the file
   * @param utf8 true when the whole file is well-formed UTF-8
   */
  static Charset of(byte[] start, boolean utf8) throws UnreadableSource {
    if (starts(start, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(start, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int zeros = 0;
    int evenZeros = 0;
    for (int i = 0; i < start.length; i++) {
      if (start[i] == 0) {
        zeros++;
        evenZeros += i % 2 == 0 ? 1 : 0;
      }
    }
    if (zeros > 0) {
      return utf16(start.length, zeros, evenZeros);
    }
    return utf8 ? StandardCharsets.UTF_8 : eightBit(start);
  }

  /** Half of the bytes of western text are zero in UTF-16, all on the same side. */
  private static Charset utf16(int length, int zeros, int evenZeros) throws UnreadableSource {
    if (zeros * 5 > length && evenZeros * 20 < zeros) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros * 5 > length && (zeros - evenZeros) * 20 < zeros) {
      return StandardCharsets.UTF_16BE;
    }
    throw new UnreadableSource("source-binary");
  }

  private static Charset eightBit(byte[] start) throws UnreadableSource {
    String western = decode(start, WINDOWS_1252);
    String vietnamese = decode(start, WINDOWS_1258);
    String legacy = LegacyVietnamese.nameOf(western);
    if (legacy != null && LegacyVietnamese.nameOf(vietnamese) != null) {
      throw new UnreadableSource("source-legacy-font", legacy);
    }
    return hasTones(vietnamese) ? WINDOWS_1258 : WINDOWS_1252;
  }

  /** In windows-1258 tones are marks of their own after a vowel. */
  private static boolean hasTones(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean mark = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
      if (mark && Character.isLetter(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static String decode(byte[] bytes, Charset charset) {
    return charset.decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
