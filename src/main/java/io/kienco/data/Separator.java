package io.kienco.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What parts the cells of a file. A spreadsheet set to Vietnamese writes semicolons, since its
 * comma is the decimal mark.
 */
public final class Separator {

  public static final char COMMA = ',';

  private static final char[] KNOWN = {COMMA, ';', '\t'};
  private static final int LONGEST_HEADING = 1 << 16;

  private Separator() {}

  /** The separator under which the first row has most of the file's columns; a comma if none. */
  public static char of(String file, Path path) {
    String heading = firstLine(path);
    char best = COMMA;
    long most = 0;
    for (char separator : KNOWN) {
      long known =
          cells(heading, separator).stream().filter(c -> Dictionary.find(file, c) != null).count();
      if (known > most) {
        best = separator;
        most = known;
      }
    }
    return most > 0 ? best : ofMostCells(heading);
  }

  /** Of a row whose headings nobody knows: they may be in another language. */
  private static char ofMostCells(String heading) {
    char best = COMMA;
    for (char separator : KNOWN) {
      if (cells(heading, separator).size() > cells(heading, best).size()) {
        best = separator;
      }
    }
    return best;
  }

  private static String firstLine(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      String start = new String(in.readNBytes(LONGEST_HEADING), StandardCharsets.UTF_8);
      return start.replace("\uFEFF", "").stripLeading().lines().findFirst().orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      if (c == separator && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (c != '"') {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
