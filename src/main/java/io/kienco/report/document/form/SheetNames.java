package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets: short, allowed by spreadsheets, and each only once. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  String next(Texts texts, Table table) {
    String key = "doc.sheet." + table.id();
    return next(texts.has(key) ? texts.get(key) : table.title());
  }

  String next(String wanted) {
    String safe = WorkbookUtil.createSafeSheetName(wanted);
    String name = safe;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String end = " " + n;
      name = safe.substring(0, Math.min(safe.length(), LONGEST - end.length())) + end;
    }
    return name;
  }
}
