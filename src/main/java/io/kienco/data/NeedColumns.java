package io.kienco.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.kienco.model.School;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * By which columns of {@code schools.csv} the need for a measure is known: {@code drafting.csv}.
 */
public final class NeedColumns {

  private static final Map<String, Method> SCHOOL = schoolColumns();
  private static final Map<String, NeedColumns> BY_MEASURE = load();
  private static final NeedColumns NONE = new NeedColumns(List.of(), List.of());

  private final List<String> read;
  private final Map<String, String> noneIf = new LinkedHashMap<>();

  /**
   * @param noneIf values that settle that there is no need, such as {@code kitchen=true}
   */
  private NeedColumns(List<String> read, List<String> noneIf) {
    this.read = read;
    for (String settled : noneIf) {
      String[] pair = settled.split("=");
      this.noneIf.put(pair[0], pair[1]);
    }
  }

  /** A school's cell as text; empty where the census does not say. */
  public static Optional<String> text(School school, String column) {
    try {
      return Optional.ofNullable(SCHOOL.get(column).invoke(school)).map(Object::toString);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The empty columns without which nobody knows whether the school needs the measure. */
  public static List<String> unknown(School school, String measure) {
    NeedColumns columns = BY_MEASURE.getOrDefault(measure, NONE);
    List<String> unknown = new ArrayList<>();
    for (String column : columns.read) {
      if (text(school, column).isEmpty()) {
        unknown.add(column);
      }
    }
    return unknown.isEmpty() || columns.settled(school) ? List.of() : unknown;
  }

  private boolean settled(School school) {
    return noneIf.entrySet().stream()
        .anyMatch(e -> text(school, e.getKey()).filter(e.getValue()::equals).isPresent());
  }

  private static Map<String, Method> schoolColumns() {
    Map<String, Method> columns = new HashMap<>();
    for (RecordComponent field : School.class.getRecordComponents()) {
      String name = field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      Method accessor = field.getAccessor();
      accessor.setAccessible(true);
      columns.put(name, accessor);
    }
    return columns;
  }

  private static Map<String, NeedColumns> load() {
    Map<String, NeedColumns> byMeasure = new HashMap<>();
    try (InputStream in = NeedColumns.class.getResourceAsStream("/drafting.csv");
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord line : lines) {
        byMeasure.put(
            line.getField("measure"), new NeedColumns(list(line, "reads"), list(line, "none_if")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byMeasure;
  }

  private static List<String> list(NamedCsvRecord line, String column) {
    String text = line.getField(column);
    return text.isEmpty() ? List.of() : List.of(text.split(";"));
  }
}
