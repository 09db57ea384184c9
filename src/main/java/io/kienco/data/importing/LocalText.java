package io.kienco.data.importing;

import io.kienco.data.workbook.Plain;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads numbers, yes and no, and "not known" as people in offices type them. */
final class LocalText {

  private static final Pattern POINTS = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern COMMAS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern SPACES = Pattern.compile("[-+]?\\d{1,3}([ ']\\d{3})+([.,]\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,30}([.,]\\d{1,30})?");
  private static final Pattern UNIT =
      Pattern.compile("(?iu)\\s*(đồng|đ|₫|vnd|vnđ|%|phòng|lớp|hs|học sinh|người|km2|km²|m2|m²)$");
  private static final Set<String> UNKNOWN =
      Set.of("", "n a", "na", "null", "none", "khong ro", "chua ro", "khong co so lieu", "unknown");
  private static final Set<String> YES = Set.of("co", "x", "yes", "true", "1", "dat", "oui", "si");
  private static final Set<String> NO =
      Set.of("khong", "no", "false", "0", "chua", "khong dat", "chua dat", "non");

  private LocalText() {}

  /** A dash, an ellipsis or words that say so. */
  static boolean isUnknown(String text) {
    return UNKNOWN.contains(Plain.key(text)) && !isYesMark(text);
  }

  /** Null when it is neither. */
  static Boolean flag(String text) {
    String key = Plain.key(text);
    if (YES.contains(key) || isYesMark(text)) {
      return true;
    }
    return NO.contains(key) ? Boolean.FALSE : null;
  }

  private static boolean isYesMark(String text) {
    return text.equals("✓") || text.equals("✔") || text.equals("+");
  }

  /**
   * Null when it is no number. One separator before exactly three digits separates thousands in a
   * whole number; in a decimal one it begins the decimals.
   */
  static BigDecimal number(String text, boolean whole, boolean decimalComma) {
    String bare = UNIT.matcher(text.strip()).replaceFirst("").replace('\u00A0', ' ').strip();
    boolean both = bare.indexOf('.') >= 0 && bare.indexOf(',') >= 0;
    boolean several = bare.indexOf('.') != bare.lastIndexOf('.');
    boolean severalCommas = bare.indexOf(',') != bare.lastIndexOf(',');
    if (SPACES.matcher(bare).matches()) {
      return number(bare.replaceAll("[ ']", ""), whole, decimalComma);
    }
    if (POINTS.matcher(bare).matches() && (both || several || whole || decimalComma)) {
      return new BigDecimal(bare.replace(".", "").replace(',', '.'));
    }
    if (COMMAS.matcher(bare).matches() && (both || severalCommas || whole && !decimalComma)) {
      return new BigDecimal(bare.replace(",", ""));
    }
    return PLAIN.matcher(bare).matches() ? new BigDecimal(bare.replace(',', '.')) : null;
  }
}
