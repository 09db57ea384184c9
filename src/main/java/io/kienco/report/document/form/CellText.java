package io.kienco.report.document.form;

import io.kienco.report.Amounts;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.Column.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A cell as people of a language read it on paper. */
final class CellText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Amounts amounts;

  CellText(Texts texts) {
    this.amounts = new Amounts(texts);
  }

  String of(Kind kind, Object value) {
    if (value == null) {
      return "";
    }
    return switch (kind) {
      case TEXT, CODE, YEAR -> value.toString();
      case MONEY -> amounts.millions((Long) value);
      case DONG, COUNT -> amounts.count((Long) value);
      case POINTS -> amounts.points((BigDecimal) value);
      case SHARE -> amounts.percent(((BigDecimal) value).doubleValue(), 2);
      case DATE -> ((LocalDate) value).format(DAY);
    };
  }
}
