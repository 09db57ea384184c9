package io.kienco.data.workbook;

import java.text.Normalizer;

/** Text as it is compared: one normal form, single spaces, and for headings without accents. */
public final class Plain {

  private Plain() {}

  /** Composed, without spaces of any kind around it and with single ones within. */
  public static String strip(String text) {
    if (isSimple(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.replaceAll("[\\s\\u00A0\\u202F\\u2007\\u200B\\uFEFF]+", " ").strip();
  }

  /** Lower-case letters and digits with single spaces: {@code Số HS (nữ)} is {@code so hs nu}. */
  public static String key(String text) {
    String apart = isSimple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(apart.length());
    boolean space = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (space && !key.isEmpty()) {
          key.append(' ');
        }
        space = false;
        key.append(c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c));
      } else {
        space |= Character.getType(c) != Character.NON_SPACING_MARK;
      }
    }
    return key.toString();
  }

  private static boolean isSimple(String text) {
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean innerSpace = c == ' ' && i > 0 && i < last && text.charAt(i - 1) != ' ';
      if (c >= 0x7F || c <= ' ' && !innerSpace) {
        return false;
      }
    }
    return true;
  }
}
