package io.kienco.data.drafting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The rows of a file of proposals by id, with whatever columns they have. */
final class ProposalRows {

  private static final String KEY = "proposal_id";

  private ProposalRows() {}

  /** None when there is no such file. */
  static Map<String, Map<String, String>> read(Path file) throws IOException {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    if (Files.exists(file)) {
      try (CsvReader<NamedCsvRecord> records =
          CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
        for (NamedCsvRecord record : records) {
          Map<String, String> row = new LinkedHashMap<>();
          record.getFieldsAsMap().forEach((name, cell) -> row.put(name.strip(), cell.strip()));
          if (!row.getOrDefault(KEY, "").isEmpty()) {
            rows.put(row.get(KEY), row);
          }
        }
      }
    }
    return rows;
  }

  /** Written beside its place and moved there when whole. */
  static void write(Path file, Collection<Map<String, String>> rows) throws IOException {
    Set<String> columns = new LinkedHashSet<>();
    Dictionary.columns(Dictionary.PROPOSALS).stream().map(Column::name).forEach(columns::add);
    rows.forEach(row -> columns.addAll(row.keySet()));
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(beside)) {
        csv.writeRecord(columns);
        for (Map<String, String> row : rows) {
          csv.writeRecord(columns.stream().map(c -> cell(row, c)).toArray(String[]::new));
        }
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static String cell(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? null : cell;
  }
}
