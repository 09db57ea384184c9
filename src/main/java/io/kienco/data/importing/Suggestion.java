package io.kienco.data.importing;

import io.kienco.model.DataIssue;
import java.util.List;

/**
 * A mapping proposed from the headings.
 *
 * @param mapping a mapping file's JSON, for the user to edit; null when any issue is an error
 * @param unused headings of mapped sheets that no column of ours takes
 */
public record Suggestion(
    String mapping, List<Guess> guesses, List<String> unused, List<DataIssue> issues) {

  /**
   * @param heading theirs; null when nothing was found and a stand-in is proposed
   * @param sure between 0 (a stand-in) and 1 (the very words)
   */
  public record Guess(String sheet, String file, String column, String heading, double sure) {}

  public Suggestion {
    guesses = List.copyOf(guesses);
    unused = List.copyOf(unused);
    issues = List.copyOf(issues);
  }
}
