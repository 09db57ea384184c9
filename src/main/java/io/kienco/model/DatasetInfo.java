package io.kienco.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What {@code dataset.json} says of a dataset.
 *
 * @param title by language tag ({@code vi}, {@code en})
 * @param recurrentFund fund that pays entitlements and running costs; null when there is none
 * @param synthetic true when the schools are made up; shown wherever the data is shown
 */
public record DatasetInfo(
    String id,
    Map<String, String> title,
    LocalDate censusDate,
    Horizon horizon,
    String currency,
    String recurrentFund,
    boolean synthetic,
    List<String> sources,
    String licence) {

  public DatasetInfo {
    title = Map.copyOf(title);
    sources = List.copyOf(sources);
  }

  /** The title in a language, else in Vietnamese, else the id. */
  public String title(String language) {
    return title.getOrDefault(language, title.getOrDefault("vi", id));
  }
}
