package io.kienco.data.drafting;

import io.kienco.model.School;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cells of a school by the names that they have in {@code schools.csv}. */
final class Census {

  private static final Map<String, RecordComponent> COLUMNS = columns();

  private Census() {}

  /** Empty where the census does not say. */
  static Optional<String> text(School school, String column) {
    try {
      return Optional.ofNullable(COLUMNS.get(column).getAccessor().invoke(school))
          .map(Object::toString);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Optional<Integer> number(School school, String column) {
    return text(school, column).map(Integer::valueOf);
  }

  /** The first column without which nobody knows whether the school needs the measure. */
  static Optional<String> unknown(School school, Measure measure) {
    for (String settled : measure.noneIf()) {
      String[] pair = settled.split("=");
      if (text(school, pair[0]).filter(pair[1]::equals).isPresent()) {
        return Optional.empty();
      }
    }
    return measure.reads().stream().filter(c -> text(school, c).isEmpty()).findFirst();
  }

  private static Map<String, RecordComponent> columns() {
    Map<String, RecordComponent> columns = new HashMap<>();
    for (RecordComponent field : School.class.getRecordComponents()) {
      String name = field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      columns.put(name, field);
    }
    return columns;
  }
}
