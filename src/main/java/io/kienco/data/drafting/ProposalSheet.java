package io.kienco.data.drafting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import io.kienco.data.Separator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of {@code proposals.csv}, or of a file like it, with every column that it has. */
final class ProposalSheet {

  static final List<String> OURS =
      Dictionary.columns(Dictionary.PROPOSALS).stream().map(Column::name).toList();
  private static final String BOM = "\uFEFF";

  private final List<String> headings = new ArrayList<>();
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
  private boolean bom;
  private char separator = Separator.COMMA;
  private LineDelimiter lineEnd = LineDelimiter.LF;

  /** Without rows when there is no such file. Written as it was: mark, separator, line ends. */
  static ProposalSheet read(Path file) throws IOException {
    ProposalSheet sheet = new ProposalSheet();
    if (Files.exists(file)) {
      String text = Files.readString(file);
      sheet.bom = text.startsWith(BOM);
      sheet.lineEnd = text.contains("\r\n") ? LineDelimiter.CRLF : LineDelimiter.LF;
      sheet.separator = Separator.of(Dictionary.PROPOSALS, file);
      try (CsvReader<CsvRecord> lines =
          CsvReader.builder()
              .fieldSeparator(sheet.separator)
              .skipEmptyLines(true)
              .ofCsvRecord(text.substring(sheet.bom ? 1 : 0))) {
        lines.forEach(sheet::read);
      }
    }
    OURS.stream().filter(c -> !sheet.headings.contains(c)).forEach(sheet.headings::add);
    return sheet;
  }

  private void read(CsvRecord line) {
    List<String> cells = line.getFields().stream().map(String::strip).toList();
    if (headings.isEmpty()) {
      headings.addAll(cells);
      return;
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
      row.putIfAbsent(headings.get(i), cells.get(i));
    }
    if (!row.getOrDefault("proposal_id", "").isEmpty()) {
      rows.put(row.get("proposal_id"), row);
    }
  }

  /** By id, in the file's order; cells by heading, an unknown one empty or absent. */
  Map<String, Map<String, String>> rows() {
    return rows;
  }

  Collection<Map<String, String>> all() {
    return rows.values();
  }

  String text() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(lineEnd).build(text)) {
      csv.writeRecord(headings);
      for (Map<String, String> row : all()) {
        csv.writeRecord(headings.stream().map(h -> cell(row, h)).toArray(String[]::new));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return (bom ? BOM : "") + text;
  }

  /** Null is written as nothing at all, an empty text as a pair of quotes. */
  private static String cell(Map<String, String> row, String heading) {
    String cell = row.getOrDefault(heading, "");
    return cell.isEmpty() ? null : cell;
  }
}
