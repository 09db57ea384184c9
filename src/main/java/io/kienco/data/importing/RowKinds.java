package io.kienco.data.importing;

import io.kienco.data.workbook.Line;
import io.kienco.data.workbook.Plain;
import java.util.Set;

/** Rows that are no data: totals, and the numbers that forms give their columns. */
final class RowKinds {

  private static final Set<String> TOTALS =
      Set.of("tong", "tong cong", "tong so", "cong", "total", "totals", "sum", "grand total");

  private RowKinds() {}

  static boolean isNoData(Line line, int lastHeadingRow) {
    return isTotal(line) || line.number() == lastHeadingRow + 1 && isNumbering(line);
  }

  /** Its first words say so. */
  private static boolean isTotal(Line line) {
    for (int i = 0; i < line.width(); i++) {
      String text = line.text(i);
      if (!text.isEmpty() && !text.matches("[\\d.,]+")) {
        String key = Plain.key(text);
        return TOTALS.contains(key) || key.startsWith("tong cong ") || key.startsWith("tong so ");
      }
    }
    return false;
  }

  /** Forms often number their columns under the headings: (1), (2), (3) = (1) + (2). */
  private static boolean isNumbering(Line line) {
    int cells = 0;
    for (int i = 0; i < line.width(); i++) {
      String text = line.text(i);
      if (!text.isEmpty()) {
        cells++;
        if (!text.matches("\\(?(\\d{1,3}|[A-Z])\\)?(\\s*=.*)?")) {
          return false;
        }
      }
    }
    return cells > 1;
  }
}
