package io.kienco.model;

import java.time.LocalDate;
import java.util.Map;

/**
 * A legal text as its card describes it.
 *
 * @param title by language tag ({@code vi}, {@code en})
 * @param until last day in force; null while it has no end
 * @param status {@code in_force}, {@code planned}, {@code draft} or {@code illustrative}
 * @param ruleTitles rule name, or reason of an exclusion (English) -> the same in Vietnamese
 */
public record Instrument(
    String id,
    Map<String, String> title,
    String number,
    String issuer,
    String url,
    LocalDate from,
    LocalDate until,
    String status,
    LocalDate checkedOn,
    Map<String, String> ruleTitles) {

  public Instrument {
    title = Map.copyOf(title);
    ruleTitles = Map.copyOf(ruleTitles);
  }
}
