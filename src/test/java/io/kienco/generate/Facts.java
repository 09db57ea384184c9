package io.kienco.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads small tables: the facts beside this package, and the datasets written from them. */
final class Facts {

  private Facts() {}

  /** All rows of a table under {@code src/test/resources/generate}. */
  static List<NamedCsvRecord> table(String name) {
    return read(Facts.class.getResourceAsStream("/generate/" + name));
  }

  static List<NamedCsvRecord> file(Path file) {
    try {
      return read(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Double number(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? null : Double.valueOf(text);
  }

  static Integer whole(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? null : Integer.valueOf(text);
  }

  static String text(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? null : text;
  }

  private static List<NamedCsvRecord> read(InputStream stream) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.stream().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
