package io.kienco.model;

import java.util.List;

/**
 * Something wrong, or worth knowing, in what a user gave us. Its words are in {@code
 * messages/ROOM_vi.properties} and {@code messages/ROOM_en.properties} under {@code
 * issue.CODE.what} and {@code issue.CODE.do}, with the arguments filled in.
 *
 * @param file name relative to the dataset folder; null when it is about the folder itself
 * @param row line number in the file, the header being 1; null when it is about the whole file
 * @param column column or JSON field; null when it is about the whole row
 */
public record DataIssue(
    Severity severity, String file, Integer row, String column, String code, List<String> args) {

  /** An error stops the work; a warning is shown beside it. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public DataIssue {
    args = List.copyOf(args);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
