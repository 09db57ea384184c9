package io.kienco.data;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers by their column; says how a number that it cannot read was probably meant. */
final class NumberCells {

  private static final Pattern THOUSANDS =
      Pattern.compile("-?\\d{1,3}([.,'\\u00A0\\u202F ]\\d{3})+");
  private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
  private static final Pattern CURRENCY =
      Pattern.compile("(?iu)-?[\\d.,\\s]+\\s*(đồng|đ|₫|vnd|vnđ)");

  /** As many digits as a long always holds. */
  private static final int MOST_DIGITS = 18;

  private final Issues issues;
  private final boolean decimalComma;

  NumberCells(Issues issues, boolean decimalComma) {
    this.issues = issues;
    this.decimalComma = decimalComma;
  }

  /** The number that a cell of no known column holds, or null. */
  Double any(String text) {
    String plain = pointed(text);
    return isDecimal(plain) ? Double.valueOf(plain) : null;
  }

  Integer whole(String text, Column column, int line) {
    Long value = integer(text, column, line);
    if (value == null || !inRange(value, text, column, line)) {
      return null;
    }
    if (value != value.intValue()) {
      fail(column, line, "number-too-large", text);
      return null;
    }
    return value.intValue();
  }

  Long money(String text, Column column, int line) {
    Long value = integer(text, column, line);
    return value != null && inRange(value, text, column, line) ? value : null;
  }

  BigDecimal decimal(String text, Column column, int line) {
    String plain = pointed(text);
    if (!isDecimal(plain)) {
      boolean comma = COMMA.matcher(text).matches();
      String code = comma ? "decimal-comma" : "not-a-number";
      fail(column, line, code, text, text.replace(',', '.'));
      return null;
    }
    BigDecimal value = new BigDecimal(plain);
    return inRange(value.doubleValue(), text, column, line) ? value : null;
  }

  static boolean digits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from;
  }

  private String pointed(String text) {
    return decimalComma && COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
  }

  private Long integer(String text, Column column, int line) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    if (digits(text, start)) {
      String bare = text.length() <= start + MOST_DIGITS ? text : withoutZeros(text, start);
      if (bare.length() <= start + MOST_DIGITS) {
        return Long.parseLong(bare);
      }
    }
    fail(column, line, whyNotWhole(text, start, column), text, text.replaceAll("[^\\d]", ""));
    return null;
  }

  private static String withoutZeros(String text, int start) {
    return text.substring(0, start) + text.substring(start).replaceFirst("^0+(?=\\d)", "");
  }

  private static String whyNotWhole(String text, int start, Column column) {
    boolean money = column.type() == CellType.MONEY;
    if (digits(text, start)) {
      return "number-too-large";
    }
    if (THOUSANDS.matcher(text).matches()) {
      return "thousands-separator";
    }
    if (money && CURRENCY.matcher(text).matches()) {
      return "money-with-currency";
    }
    if (isDecimal(text) || COMMA.matcher(text).matches()) {
      return money ? "money-with-decimals" : "not-whole";
    }
    return "not-a-number";
  }

  private boolean inRange(double value, String text, Column column, int line) {
    if (column.least() != null && value < column.least().doubleValue()) {
      String code = value < 0 && column.least().signum() == 0 ? "negative" : "below-least";
      fail(column, line, code, text, column.least().toPlainString());
      return false;
    }
    if (column.most() != null && value > column.most().doubleValue()) {
      fail(column, line, "above-most", text, column.most().toPlainString());
      return false;
    }
    return true;
  }

  private void fail(Column column, int line, String code, Object... args) {
    issues.error(column.file(), line, column.name(), code, args);
  }

  /** Digits with at most one point among them, and a sign before. */
  private static boolean isDecimal(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != '-' || i > 0) {
        return false;
      }
    }
    return digits > 0 && digits <= 30 && points <= 1;
  }
}
