package io.kienco.data.importing;

import io.kienco.data.CellType;
import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.data.Synonyms;
import io.kienco.data.workbook.LegacyVietnamese;
import io.kienco.data.workbook.Line;
import io.kienco.data.workbook.Plain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** Writes their cell as ours: empty when it is not known, null when it cannot be read. */
final class CellConverter {

  private final String file;
  private final Mapping.ColumnMapping mapping;
  private final Column column;
  private final boolean decimalComma;
  private final Map<String, String> values = new HashMap<>();
  private final String source;
  private final Issues issues;

  CellConverter(
      Mapping.TableMapping table, Mapping.ColumnMapping mapping, String source, Issues issues) {
    this.file = table.file();
    this.mapping = mapping;
    this.column = Dictionary.find(file, mapping.column());
    this.decimalComma = table.decimalComma();
    mapping.values().forEach((theirs, ours) -> values.put(Plain.key(theirs), ours));
    this.source = source;
    this.issues = issues;
  }

  /** The cell in one of their columns, or the sum of several. */
  String convert(Line line, int[] columns) {
    if (columns.length == 1) {
      return one(line, columns[0]);
    }
    BigDecimal sum = null;
    for (int column : columns) {
      String part = one(line, column);
      if (part == null) {
        return null;
      }
      if (!part.isEmpty()) {
        sum = (sum == null ? BigDecimal.ZERO : sum).add(new BigDecimal(part));
      }
    }
    return sum == null ? "" : sum.toPlainString();
  }

  private String one(Line line, int at) {
    String text = line.text(at);
    if (text.isEmpty()) {
      return "";
    }
    if (line.kind(at) == Line.Kind.ERROR) {
      boolean never = text.equals("=");
      return fail(line, never ? "cell-not-calculated" : "cell-formula-error", text);
    }
    String known = values.isEmpty() ? null : values.get(Plain.key(text));
    if (known != null) {
      return known;
    }
    CellType type = column == null ? CellType.TEXT : column.type();
    return switch (type) {
      case INTEGER, MONEY, YEAR -> whole(line, at, text, type);
      case DECIMAL -> decimal(line, at, text);
      case BOOLEAN -> flag(line, text);
      case CODE -> code(text);
      default -> text(line, at, text);
    };
  }

  private String whole(Line line, int at, String text, CellType type) {
    if (type == CellType.YEAR && line.kind(at) == Line.Kind.DATE) {
      return text.substring(0, 4);
    }
    BigDecimal number = number(line, at, text, mapping.times() == null);
    if (number == null) {
      return LocalText.isUnknown(text) ? "" : fail(line, "cell-not-a-number", text);
    }
    if (type == CellType.MONEY && mapping.times() != null) {
      number = number.setScale(0, RoundingMode.HALF_UP);
    }
    if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
      return fail(line, "cell-not-whole", text);
    }
    return number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
  }

  private String decimal(Line line, int at, String text) {
    BigDecimal number = number(line, at, text, false);
    if (number == null) {
      return LocalText.isUnknown(text) ? "" : fail(line, "cell-not-a-number", text);
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private BigDecimal number(Line line, int at, String text, boolean whole) {
    BigDecimal number =
        switch (line.kind(at)) {
          case NUMBER -> new BigDecimal(text);
          case TEXT -> LocalText.number(text, whole, decimalComma);
          default -> null;
        };
    return number == null || mapping.times() == null ? number : number.multiply(mapping.times());
  }

  private String flag(Line line, String text) {
    Boolean flag = LocalText.flag(text);
    if (flag != null) {
      return flag.toString();
    }
    return LocalText.isUnknown(text) ? "" : fail(line, "cell-not-yes-or-no", text);
  }

  private String code(String text) {
    for (String code : column.codes()) {
      if (code.equalsIgnoreCase(text)) {
        return code;
      }
    }
    String known = Synonyms.code(file, mapping.column(), text);
    if (known != null) {
      return known;
    }
    return LocalText.isUnknown(text) ? "" : text;
  }

  /** A cell that would run in a spreadsheet is text here and stays text. */
  private String text(Line line, int at, String text) {
    if (line.kind(at) == Line.Kind.TEXT && LegacyVietnamese.nameOf(text) != null) {
      return fail(line, "cell-legacy-font", text, LegacyVietnamese.nameOf(text));
    }
    return text;
  }

  private String fail(Line line, String code, Object... args) {
    issues.error(source, line.number(), String.join(" + ", mapping.from()), code, args);
    return null;
  }
}
