package io.kienco.data.drafting;

import io.kienco.model.DataIssue;
import io.kienco.model.Drafting;
import java.util.List;
import java.util.Map;

/**
 * What drafting came to; nothing is written yet.
 *
 * @param drafting null if any issue is an error
 * @param proposals the whole text of {@code proposals.csv}
 * @param files text by name, to be written to the dataset in this order; empty when nothing changes
 */
public record DraftReading(
    Drafting drafting, String proposals, Map<String, String> files, List<DataIssue> issues) {

  public DraftReading {
    issues = List.copyOf(issues);
  }
}
