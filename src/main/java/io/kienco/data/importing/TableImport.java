package io.kienco.data.importing;

import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.data.workbook.Line;
import io.kienco.data.workbook.Plain;
import io.kienco.data.workbook.Sheet;
import io.kienco.data.workbook.Source;
import io.kienco.data.workbook.UnreadableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One of our files out of one of their sheets. */
final class TableImport {

  private final Mapping.TableMapping table;
  private final String source;
  private final Issues issues;
  private final ImportedTable imported;
  private final CommuneUpgrade communes;
  private final List<CellConverter> converters = new ArrayList<>();
  private Places places;
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
      Map<String, String> spellings,
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
    try (ImportedTable imported = new ImportedTable(table, source, folder, spellings)) {
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
    Headings headings = Headings.find(top, Places.wanted(table), table.headingRow());
    if (headings == null) {
      issues.error(source, null, null, "headings-none");
      return;
    }
    places = Places.find(table, headings, source, issues);
    if (places == null) {
      return;
    }
    table.columns().forEach(c -> converters.add(new CellConverter(table, c, source, issues)));
    int from = headings.lastRow();
    workbook.read(sheet, line -> watch.test(line) && (line.number() <= from || row(line, from)));
    if (communes != null) {
      communes.tell(source);
    }
    if (skipped > 0) {
      issues.warn(source, firstSkipped, null, "rows-skipped", skipped, firstSkipped);
    }
  }

  private boolean row(Line line, int headingRow) {
    if (RowKinds.isNoData(line, headingRow)) {
      skip(line);
      return true;
    }
    String[] cells = new String[table.columns().size()];
    boolean any = false;
    for (int i = 0; i < cells.length; i++) {
      Mapping.ColumnMapping mapping = table.columns().get(i);
      if (mapping.from().isEmpty()) {
        cells[i] = mapping.constant();
      } else if (places.holds(i, line)) {
        cells[i] = converters.get(i).convert(line, places.of(i));
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
