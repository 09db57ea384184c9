package io.kienco.data.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.kienco.data.workbook.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of communes before and after a reform, one row for each part that went somewhere. */
final class CommuneChanges {

  /** The columns that a table must have; docs/import.md describes all. */
  static final List<String> REQUIRED = List.of("old_code", "transfer", "new_code");

  private static final String FULL = "full";

  /**
   * Where a commune, or a part of one, went.
   *
   * @param latitude of the new commune; null when unknown
   */
  record Target(
      String oldCode,
      boolean whole,
      String code,
      String name,
      String provinceCode,
      String province,
      Double latitude,
      Double longitude) {}

  private final Map<String, List<Target>> byOldCode = new HashMap<>();
  private final Map<String, List<Target>> byOldName = new HashMap<>();
  private final Map<String, Target> byNewCode = new LinkedHashMap<>();

  /** Null when a required column is missing or the text is no table. */
  static CommuneChanges read(InputStream in) throws IOException {
    CommuneChanges changes = new CommuneChanges();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : rows) {
        if (!row.getHeader().containsAll(REQUIRED)) {
          return null;
        }
        changes.add(row);
      }
    } catch (CsvParseException | NumberFormatException e) {
      return null;
    }
    return changes.byNewCode.isEmpty() ? null : changes;
  }

  /** Every place where the commune of that old code, else that old name, went; maybe none. */
  List<Target> find(String codeOrName) {
    List<Target> byCode = byOldCode.get(codeOrName);
    return byCode != null ? byCode : byOldName.getOrDefault(nameKey(codeOrName), List.of());
  }

  /** The commune of a new code, or null. */
  Target findNew(String code) {
    return byNewCode.get(code);
  }

  private void add(NamedCsvRecord row) {
    Target target =
        new Target(
            field(row, "old_code"),
            field(row, "transfer").equals(FULL),
            field(row, "new_code"),
            field(row, "new_name"),
            field(row, "new_province_code"),
            field(row, "new_province"),
            number(field(row, "new_latitude")),
            number(field(row, "new_longitude")));
    byOldCode.computeIfAbsent(target.oldCode(), c -> new ArrayList<>()).add(target);
    String name = nameKey(field(row, "old_name"));
    if (!name.isEmpty()) {
      byOldName.computeIfAbsent(name, n -> new ArrayList<>()).add(target);
    }
    byNewCode.putIfAbsent(target.code(), target);
  }

  private static String nameKey(String name) {
    return Plain.key(name).replaceFirst("^(xa|phuong|thi tran) ", "");
  }

  private static String field(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("").strip();
  }

  private static Double number(String text) {
    return text.isEmpty() ? null : Double.valueOf(text);
  }
}
