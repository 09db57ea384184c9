package io.kienco.policy;

import io.kienco.model.DataIssue;
import io.kienco.model.DataIssue.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file of the rulebook. */
final class Issues {
  private final String file;
  private final List<DataIssue> list;

  Issues(String file) {
    this(file, new ArrayList<>());
  }

  Issues(String file, List<DataIssue> list) {
    this.file = file;
    this.list = list;
  }

  void error(Integer line, String column, String code, Object... args) {
    add(Severity.ERROR, line, column, code, args);
  }

  void warning(Integer line, String column, String code, Object... args) {
    add(Severity.WARNING, line, column, code, args);
  }

  private void add(Severity severity, Integer line, String column, String code, Object... args) {
    List<String> texts = List.of(args).stream().map(String::valueOf).toList();
    DataIssue issue = new DataIssue(severity, file, line, column, code, texts);
    if (!list.contains(issue)) {
      list.add(issue);
    }
  }

  boolean hasErrors() {
    return list.stream().anyMatch(DataIssue::isError);
  }

  List<DataIssue> list() {
    return list;
  }
}
