package io.kienco.data;

import io.kienco.data.workbook.Plain;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a cell by its column's type; tells the issues what it cannot read, and gives null. */
final class CellReader {

  private static final Pattern THOUSANDS =
      Pattern.compile("-?\\d{1,3}([.,'\\u00A0\\u202F ]\\d{3})+");
  private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
  private static final Pattern CURRENCY =
      Pattern.compile("(?iu)-?[\\d.,\\s]+\\s*(đồng|đ|₫|vnd|vnđ)");
  private static final Pattern LOCAL_DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

  private final Issues issues;
  private final boolean decimalComma;

  /**
   * @param decimalComma whether {@code 21,9} is a number, as where cells are not parted by commas
   */
  CellReader(Issues issues, boolean decimalComma) {
    this.issues = issues;
    this.decimalComma = decimalComma;
  }

  /** The number that a cell of no known column holds, or null. */
  Double number(String text) {
    String plain = pointed(text);
    return isDecimal(plain) ? Double.valueOf(plain) : null;
  }

  private String pointed(String text) {
    return decimalComma && COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
  }

  /** Text, Integer, Long, BigDecimal, Boolean, LocalDate or a list of texts or Integers. */
  Object read(String text, Column column, int line) {
    return switch (column.type()) {
      case INTEGER, YEAR -> whole(text, column, line);
      case MONEY -> money(text, column, line);
      case DECIMAL -> decimal(text, column, line);
      case BOOLEAN -> flag(text, column, line);
      case CODE -> code(text, column, line);
      case DATE -> date(text, column, line);
      case LIST -> list(text);
      case PERCENTS -> percents(text, column, line);
      default -> text;
    };
  }

  private Object whole(String text, Column column, int line) {
    Long value = integer(text, column, line);
    if (value == null || !inRange(value, text, column, line)) {
      return null;
    }
    if (value != value.intValue()) {
      return fail(column, line, "number-too-large", text);
    }
    return value.intValue();
  }

  private Object money(String text, Column column, int line) {
    Long value = integer(text, column, line);
    return value != null && inRange(value, text, column, line) ? value : null;
  }

  private Long integer(String text, Column column, int line) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    if (digits(text, start) && text.length() <= start + 18) {
      return Long.parseLong(text);
    }
    String bare = withoutZeros(text, start);
    if (digits(text, start) && bare.length() <= start + 18) {
      return Long.parseLong(bare);
    }
    return (Long) fail(column, line, whyNotWhole(text, start, column), text, suggestion(text));
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

  /** The digits of the text, as the message proposes to write it. */
  private static String suggestion(String text) {
    return text.replaceAll("[^\\d]", "");
  }

  private Object decimal(String text, Column column, int line) {
    String plain = pointed(text);
    if (!isDecimal(plain)) {
      boolean comma = COMMA.matcher(text).matches();
      return fail(
          column, line, comma ? "decimal-comma" : "not-a-number", text, text.replace(',', '.'));
    }
    BigDecimal value = new BigDecimal(plain);
    return inRange(value.doubleValue(), text, column, line) ? value : null;
  }

  private boolean inRange(double value, String text, Column column, int line) {
    if (column.least() != null && value < column.least().doubleValue()) {
      String code = value < 0 && column.least().signum() == 0 ? "negative" : "below-least";
      fail(column, line, code, text, plain(column.least()));
      return false;
    }
    if (column.most() != null && value > column.most().doubleValue()) {
      fail(column, line, "above-most", text, plain(column.most()));
      return false;
    }
    return true;
  }

  private Object flag(String text, Column column, int line) {
    return switch (Plain.key(text)) {
      case "true", "1", "yes", "co" -> Boolean.TRUE;
      case "false", "0", "no", "khong" -> Boolean.FALSE;
      default -> fail(column, line, "not-yes-or-no", text);
    };
  }

  private Object code(String text, Column column, int line) {
    int known = column.codes().indexOf(text);
    if (known >= 0) {
      return column.codes().get(known);
    }
    String near = Nearest.to(text, column.codes());
    if (column.open()) {
      if (near != null) {
        issues.warn(column.file(), line, column.name(), "code-looks-misspelt", text, near);
      }
      return text;
    }
    return near == null
        ? fail(column, line, "code-unknown", text, String.join(", ", column.codes()))
        : fail(column, line, "code-unknown-near", text, near);
  }

  private Object date(String text, Column column, int line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      boolean local = LOCAL_DATE.matcher(text).matches();
      return fail(column, line, local ? "date-local" : "not-a-date", text);
    }
  }

  private static List<String> list(String text) {
    List<String> parts = new ArrayList<>(2);
    for (String part : text.split(";")) {
      String stripped = part.strip();
      if (!stripped.isEmpty() && !parts.contains(stripped)) {
        parts.add(stripped);
      }
    }
    return parts;
  }

  private Object percents(String text, Column column, int line) {
    List<Integer> percents = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      String stripped = part.strip();
      if (!digits(stripped, 0) || stripped.length() > 3) {
        return fail(column, line, "not-percents", text);
      }
      percents.add(Integer.valueOf(stripped));
    }
    return percents;
  }

  private Object fail(Column column, int line, String code, String... args) {
    issues.error(column.file(), line, column.name(), code, (Object[]) args);
    return null;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static boolean digits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from;
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
