package io.kienco.referee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The referee's own reading of a CSV file: quotes, doubled quotes, line ends, a leading BOM. */
final class Csv {

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** Rows by heading, cells trimmed, an absent cell empty; no file means no rows. */
  static List<Map<String, String>> read(Path file) throws IOException {
    return Files.exists(file) ? parse(Files.readString(file)) : List.of();
  }

  static List<Map<String, String>> parse(String content) {
    Csv csv = new Csv(content.startsWith("\uFEFF") ? content.substring(1) : content);
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> heading = csv.record();
    while (csv.at < csv.text.length()) {
      List<String> cells = csv.record();
      if (cells.size() == 1 && cells.get(0).isEmpty()) {
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < heading.size(); i++) {
        row.put(heading.get(i), i < cells.size() ? cells.get(i) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  /** Whether a cell of a yes-or-no column says yes. */
  static boolean yes(String cell) {
    return List.of("1", "true", "yes").contains(cell.toLowerCase(Locale.ROOT));
  }

  private List<String> record() {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        boolean doubled = quoted && at < text.length() && text.charAt(at) == '"';
        if (doubled) {
          cell.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (c == '\n' && !quoted) {
        break;
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
