package io.kienco.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every column of every file of a dataset, from {@code data-dictionary.csv}, in its order. */
public final class Dictionary {

  public static final String INFO = "dataset.json";
  public static final String COMMUNES = "communes.csv";
  public static final String SCHOOLS = "schools.csv";
  public static final String PROPOSALS = "proposals.csv";
  public static final String FUNDS = "funds.csv";
  public static final String ENVELOPES = "envelopes.csv";
  public static final String SCHEMES = "schemes.csv";
  public static final String FINANCING = "financing.csv";
  public static final String UNIT_COSTS = "unit_costs.csv";
  public static final String BOUNDARIES = "boundaries.geojson";

  private static final Map<String, List<Column>> FILES = load();

  private Dictionary() {}

  /** The files it describes, in the order in which they are fingerprinted. */
  public static List<String> files() {
    return List.copyOf(FILES.keySet());
  }

  /** The files whose columns a floor's group can be named by. */
  static List<String> grouping() {
    return List.of(COMMUNES, SCHOOLS, PROPOSALS);
  }

  public static List<Column> columns(String file) {
    return FILES.get(file);
  }

  /** The column of a file, or null when the dictionary does not know it. */
  public static Column find(String file, String name) {
    for (Column column : columns(file)) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    return null;
  }

  private static Map<String, List<Column>> load() {
    Map<String, List<Column>> files = new LinkedHashMap<>();
    try (InputStream in = Dictionary.class.getResourceAsStream("/data-dictionary.csv");
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord line : lines) {
        Column column = column(line);
        files.computeIfAbsent(column.file(), f -> new ArrayList<>()).add(column);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static Column column(NamedCsvRecord line) {
    String required = line.getField("required");
    String codes = line.getField("codes");
    return new Column(
        line.getField("file"),
        line.getField("column"),
        required.equals("key"),
        !required.equals("no"),
        CellType.named(line.getField("type")),
        line.getField("unit"),
        number(line.getField("least")),
        number(line.getField("most")),
        codes.isEmpty() ? List.of() : List.of(codes.split("\\|")),
        line.getField("open").equals("yes"),
        line.getField("references").isEmpty() ? null : line.getField("references"),
        line.getField("vi"),
        line.getField("en"));
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
