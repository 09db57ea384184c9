package io.kienco.data.importing;

import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.data.Nearest;
import io.kienco.data.workbook.Line;
import io.kienco.data.workbook.Plain;
import io.kienco.data.workbook.Sheet;
import io.kienco.data.workbook.Source;
import io.kienco.data.workbook.UnreadableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One of our files out of one of their sheets. */
final class TableImport {

  private final Mapping.TableMapping table;
  private final String source;
  private final Issues issues;
  private final ImportedTable imported;
  private final CommuneUpgrade communes;
  private final List<CellConverter> converters = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();
  private final List<Map<Integer, String>> conditions = new ArrayList<>();
  private int skipped;
  private int firstSkipped;
  private int running;

  private TableImport(
      Mapping.TableMapping table,
      String source,
      ImportedTable imported,
      CommuneUpgrade communes,
      Issues issues) {
    this.table = table;
    this.source = source;
    this.issues = issues;
    this.imported = imported;
    this.communes = table.file().equals(Dictionary.COMMUNES) ? null : communes;
  }

  /** Reads until the watch answers false; it is asked at every row. */
  static ImportedTable read(
      Mapping.TableMapping table,
      Source workbook,
      String name,
      CommuneUpgrade communes,
      Path folder,
      Issues issues,
      Predicate<Line> watch)
      throws UnreadableSource, IOException {
    int sheet = sheet(table, workbook, name, issues);
    if (sheet < 0) {
      return null;
    }
    String sheetName = workbook.sheets().get(sheet).name();
    String source = sheetName.equals(name) ? name : name + " [" + sheetName + "]";
    try (ImportedTable imported = new ImportedTable(table, source, folder)) {
      new TableImport(table, source, imported, communes, issues).read(workbook, sheet, watch);
      return imported;
    }
  }

  private static int sheet(
      Mapping.TableMapping table, Source workbook, String name, Issues issues) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < workbook.sheets().size(); i++) {
      Sheet sheet = workbook.sheets().get(i);
      boolean wanted =
          table.sheet() == null
              ? !sheet.hidden() || workbook.sheets().size() == 1
              : Plain.key(sheet.name()).equals(Plain.key(table.sheet()));
      if (wanted) {
        return i;
      }
      names.add(sheet.name());
    }
    issues.error(
        name, null, null, "sheet-missing", String.valueOf(table.sheet()), String.join(", ", names));
    return -1;
  }

  private void read(Source workbook, int sheet, Predicate<Line> watch) throws UnreadableSource {
    Top top = new Top();
    workbook.read(sheet, top::add);
    top.fill(workbook.sheets().get(sheet).merges());
    Headings headings = Headings.find(top, wanted(), table.headingRow());
    if (headings == null) {
      issues.error(source, null, null, "headings-none");
      return;
    }
    if (!place(headings)) {
      return;
    }
    int from = headings.lastRow();
    workbook.read(sheet, line -> watch.test(line) && (line.number() <= from || row(line, from)));
    if (communes != null) {
      communes.tell(source);
    }
    if (skipped > 0) {
      issues.warn(source, firstSkipped, null, "rows-skipped", skipped, firstSkipped);
    }
  }

  private Set<String> wanted() {
    Set<String> wanted = new LinkedHashSet<>();
    for (Mapping.ColumnMapping column : table.columns()) {
      wanted.addAll(column.from());
      wanted.addAll(column.when().keySet());
    }
    return wanted;
  }

  private boolean place(Headings headings) {
    boolean found = true;
    for (Mapping.ColumnMapping mapping : table.columns()) {
      int[] columns = new int[mapping.from().size()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = column(headings, mapping.from().get(i));
        found &= columns[i] >= 0;
      }
      Map<Integer, String> when = new LinkedHashMap<>();
      for (Map.Entry<String, String> condition : mapping.when().entrySet()) {
        int column = column(headings, condition.getKey());
        found &= column >= 0;
        when.put(column, Plain.key(condition.getValue()));
      }
      places.add(columns);
      conditions.add(when);
      converters.add(new CellConverter(table, mapping, source, issues));
    }
    return found;
  }

  private int column(Headings headings, String heading) {
    List<Integer> columns = headings.columns(heading);
    if (columns.size() == 1) {
      return columns.get(0);
    }
    int row = headings.firstRow();
    if (columns.size() > 1) {
      issues.error(source, row, heading, "heading-twice", heading, columns.size());
    } else {
      String near = Nearest.to(heading, headings.shown());
      String shown = String.join(", ", headings.shown());
      if (near == null) {
        issues.error(source, row, heading, "heading-missing", heading, shown);
      } else {
        issues.error(source, row, heading, "heading-missing-near", heading, near);
      }
    }
    return -1;
  }

  private boolean row(Line line, int headingRow) {
    if (RowKinds.isTotal(line) || line.number() == headingRow + 1 && RowKinds.isNumbering(line)) {
      skip(line);
      return true;
    }
    String[] cells = new String[table.columns().size()];
    boolean any = false;
    for (int i = 0; i < cells.length; i++) {
      Mapping.ColumnMapping mapping = table.columns().get(i);
      if (mapping.from().isEmpty()) {
        cells[i] = mapping.constant();
      } else if (holds(conditions.get(i), line)) {
        cells[i] = converters.get(i).convert(line, places.get(i));
        any |= cells[i] == null || !cells[i].isEmpty();
      }
    }
    if (!any || lacksKey(cells)) {
      skip(line);
      return true;
    }
    running++;
    for (int i = 0; i < cells.length; i++) {
      String prefix = table.columns().get(i).number();
      cells[i] = prefix == null ? cells[i] : prefix + running;
    }
    if (communes != null) {
      communes.upgrade(imported, cells, line.number());
    }
    imported.add(cells, line.number());
    return true;
  }

  private static boolean holds(Map<Integer, String> conditions, Line line) {
    return conditions.entrySet().stream()
        .allMatch(c -> Plain.key(line.text(c.getKey())).equals(c.getValue()));
  }

  /** A row without its key and with at most two cells of ours is a heading of a section. */
  private boolean lacksKey(String[] cells) {
    int filled = 0;
    boolean keyed = true;
    for (int i = 0; i < cells.length; i++) {
      Mapping.ColumnMapping mapping = table.columns().get(i);
      boolean empty = cells[i] != null && cells[i].isEmpty();
      var column = Dictionary.find(table.file(), mapping.column());
      boolean key = column != null && column.key() && !mapping.from().isEmpty();
      keyed &= !(key && empty);
      filled += mapping.from().isEmpty() || empty ? 0 : 1;
    }
    return !keyed && filled <= 2;
  }

  private void skip(Line line) {
    firstSkipped = skipped++ == 0 ? line.number() : firstSkipped;
  }
}
