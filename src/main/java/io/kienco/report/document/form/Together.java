package io.kienco.report.document.form;

import io.kienco.report.document.paper.Row;
import java.util.Arrays;
import java.util.List;

/** Which rows of a table stand on the page of the row above them. */
final class Together {

  private static final int ENDS = 4;

  private Together() {}

  static boolean[] of(List<Row> rows) {
    boolean[] together = new boolean[rows.size()];
    for (int i = 1; i < rows.size(); i++) {
      together[i] = i > rows.size() - ENDS || !rows.get(i - 1).isItem();
    }
    for (int i = 0; i < rows.size(); i++) {
      int end = end(rows, i);
      if (!rows.get(i).isItem() && end - i <= ENDS) {
        Arrays.fill(together, i + 1, end, true);
      }
    }
    return together;
  }

  /** Behind the last item under a heading. */
  private static int end(List<Row> rows, int heading) {
    int end = heading + 1;
    while (end < rows.size() && rows.get(end).isItem()) {
      end++;
    }
    return end;
  }
}
