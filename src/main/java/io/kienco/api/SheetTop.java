package io.kienco.api;

import io.kienco.data.workbook.Line;
import io.kienco.data.workbook.Source;
import io.kienco.data.workbook.UnreadableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The first rows of a sheet, so that whoever maps its columns sees them. */
record SheetTop(String name, List<List<String>> rows) {

  private static final int ROWS = 12;
  private static final int COLUMNS = 60;
  private static final int LETTERS = 200;

  /** Of every sheet that is shown; none where the file cannot be read, which other issues tell. */
  static List<SheetTop> of(Path file) {
    List<SheetTop> tops = new ArrayList<>();
    try (Source source = Source.open(file)) {
      for (int i = 0; i < source.sheets().size(); i++) {
        if (!source.sheets().get(i).hidden()) {
          List<List<String>> rows = new ArrayList<>();
          source.read(i, line -> rows.add(cells(line)) && rows.size() < ROWS);
          tops.add(new SheetTop(source.sheets().get(i).name(), rows));
        }
      }
    } catch (UnreadableSource | IOException e) {
      return List.of();
    }
    return tops;
  }

  private static List<String> cells(Line line) {
    return IntStream.range(0, Math.min(line.width(), COLUMNS))
        .mapToObj(line::text)
        .map(t -> t.length() > LETTERS ? t.substring(0, LETTERS) : t)
        .toList();
  }
}
