package io.kienco.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One CSV file, written row by row: UTF-8, no BOM, LF; null is an empty cell. */
final class Table implements AutoCloseable {

  private final Writer writer;
  private final int columns;

  Table(Path file, String... header) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.columns = header.length;
    row((Object[]) header);
  }

  void row(Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
    }
    StringBuilder line = new StringBuilder();
    for (Object cell : cells) {
      line.append(text(cell)).append(',');
    }
    line.setCharAt(line.length() - 1, '\n');
    try {
      writer.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Boolean yes) {
      return yes ? "1" : "0";
    }
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    if (cell instanceof List<?> list) {
      return String.join(";", list.stream().map(Object::toString).toList());
    }
    String text = cell.toString();
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
