package io.kienco.data.importing;

import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list of schools of any length and width: our columns, then numbers of nobody's. */
final class ManyRows {

  private ManyRows() {}

  static Path workbook(Path file, int rows, int columns) {
    return Books.workbook(
        file,
        Map.of(
            "Schools",
            sheet -> {
              List<String> headings = headings(columns);
              for (int c = 0; c < columns; c++) {
                sheet.value(0, c, headings.get(c));
              }
              for (int r = 1; r <= rows; r++) {
                for (int c = 0; c < columns; c++) {
                  Object cell = cell(headings.get(c), r, c);
                  if (cell instanceof Number number) {
                    sheet.value(r, c, number);
                  } else {
                    sheet.value(r, c, cell.toString());
                  }
                }
              }
            }));
  }

  static Path text(Path file, int rows, int columns) throws IOException {
    List<String> headings = headings(columns);
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", headings) + "\n");
      for (int r = 1; r <= rows; r++) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < columns; c++) {
          line.append(c == 0 ? "" : ",").append(cell(headings.get(c), r, c));
        }
        out.write(line.append('\n').toString());
      }
    }
    return file;
  }

  /** Each heading to the column of its name. */
  static Path mapping(Path file, int columns) throws IOException {
    List<String> lines = new ArrayList<>();
    headings(columns).forEach(h -> lines.add("\"" + h + "\": \"" + h + "\""));
    return Files.writeString(
        file,
        "{ \"dataset\": { \"horizon\": [2026, 2030] }, \"tables\": [ { \"table\": \"schools.csv\","
            + " \"columns\": { "
            + String.join(", ", lines)
            + " } } ] }");
  }

  private static List<String> headings(int columns) {
    List<String> headings = new ArrayList<>();
    Dictionary.columns(Dictionary.SCHOOLS).stream().map(Column::name).forEach(headings::add);
    for (int c = headings.size(); c < columns; c++) {
      headings.add("extra_" + c);
    }
    return headings.subList(0, columns);
  }

  private static Object cell(String heading, int row, int column) {
    return switch (heading) {
      case "school_code" -> "S" + row;
      case "name" -> "Trường Tiểu học số " + row;
      case "level" -> "primary";
      case "kind" -> "regular";
      case "commune_code" -> "C" + row % 3_000;
      case "condition_grade" -> "B";
      case "kitchen", "clean_water", "electricity", "internet", "toilets_adequate" -> row % 2;
      case "national_standard" -> row % 3;
      case "mean_salary_coefficient" -> 3.5;
      case "latitude", "longitude" -> 20.5;
      case "classes" -> 10;
      case "pupils", "teachers", "rooms_solid" -> 20 + row % 5;
      default -> column > 31 ? (Object) (row % 1_000 + 0.25) : Integer.valueOf(row % 7);
    };
  }
}
