package io.kienco.data;

import io.kienco.model.DataIssue;
import io.kienco.model.Portfolio;
import java.util.List;

/**
 * What reading a dataset gave.
 *
 * @param portfolio null when any issue is an error
 */
public record DatasetReading(Portfolio portfolio, List<DataIssue> issues) {
  public DatasetReading {
    issues = List.copyOf(issues);
  }
}
