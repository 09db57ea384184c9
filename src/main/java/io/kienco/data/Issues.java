package io.kienco.data;

import io.kienco.model.DataIssue;
import io.kienco.model.DataIssue.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects issues. Keeps 1,000, and 100 of a kind in a column, and counts the rest. */
public final class Issues {

  private static final int MOST = 1000;
  private static final int MOST_OF_A_KIND = 100;

  private final Set<DataIssue> kept = new LinkedHashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int errors;
  private int droppedErrors;
  private int droppedWarnings;

  public void error(String file, Integer row, String column, String code, Object... args) {
    errors++;
    if (!keep(Severity.ERROR, file, row, column, code, args)) {
      droppedErrors++;
    }
  }

  public void warn(String file, Integer row, String column, String code, Object... args) {
    if (!keep(Severity.WARNING, file, row, column, code, args)) {
      droppedWarnings++;
    }
  }

  /** A warning of somebody else's making. */
  void add(DataIssue warning) {
    if (!keep(warning)) {
      droppedWarnings++;
    }
  }

  static DataIssue warning(String file, Integer row, String column, String code, Object... args) {
    return issue(Severity.WARNING, file, row, column, code, args);
  }

  public boolean hasErrors() {
    return errors > 0;
  }

  int errorCount() {
    return errors;
  }

  /** By file in the dictionary's order, then by row; at the end how many were left out. */
  public List<DataIssue> list() {
    List<DataIssue> list = new ArrayList<>(kept);
    List<String> files = Dictionary.files();
    Comparator<DataIssue> byFile =
        Comparator.comparingInt(i -> i.file() == null ? -1 : files.indexOf(i.file()));
    list.sort(
        byFile
            .thenComparing(DataIssue::file, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DataIssue::row, Comparator.nullsFirst(Comparator.naturalOrder())));
    if (droppedErrors > 0) {
      list.add(left(Severity.ERROR, droppedErrors));
    }
    if (droppedWarnings > 0) {
      list.add(left(Severity.WARNING, droppedWarnings));
    }
    return list;
  }

  private static DataIssue left(Severity severity, int count) {
    String code = severity == Severity.ERROR ? "more-errors" : "more-warnings";
    return new DataIssue(severity, null, null, null, code, List.of(Integer.toString(count)));
  }

  private boolean keep(
      Severity severity, String file, Integer row, String column, String code, Object... args) {
    return keep(issue(severity, file, row, column, code, args));
  }

  private boolean keep(DataIssue issue) {
    String kind = issue.file() + '\t' + issue.column() + '\t' + issue.code();
    int count = seen.merge(kind, 1, Integer::sum);
    if (count > MOST_OF_A_KIND || kept.size() >= MOST) {
      return false;
    }
    kept.add(issue);
    return true;
  }

  private static DataIssue issue(
      Severity severity, String file, Integer row, String column, String code, Object... args) {
    List<String> texts = new ArrayList<>(args.length);
    for (Object arg : args) {
      texts.add(shown(arg));
    }
    return new DataIssue(severity, file, row, column, code, texts);
  }

  /** A cell as a message shows it: one line, at most 240 characters. */
  private static String shown(Object arg) {
    String text = String.valueOf(arg).replaceAll("\\p{Cntrl}+", " ");
    return text.length() <= 240 ? text : text.substring(0, 237) + "…";
  }
}
