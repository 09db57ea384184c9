package io.kienco.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A card's number through time.
 *
 * @param values by first day in force; empty when it is a product
 * @param factors names of the parameters that it multiplies, month by month; empty when it is not
 */
record DatedParameter(
    String name,
    String unit,
    String article,
    SortedMap<LocalDate, DatedValue> values,
    List<String> factors) {

  boolean isProduct() {
    return !factors.isEmpty();
  }

  /** What its own values say on a day; empty before the first and after it was ended. */
  Optional<DatedValue> on(LocalDate day) {
    SortedMap<LocalDate, DatedValue> until = values.headMap(day.plusDays(1));
    if (until.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(until.get(until.lastKey())).filter(v -> v.value() != null);
  }
}
