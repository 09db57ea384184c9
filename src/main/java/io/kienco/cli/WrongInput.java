package io.kienco.cli;

import io.kienco.model.DataIssue;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** What the user gave is wrong; ends the verb with exit code 1 and the issues. */
final class WrongInput extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<DataIssue> issues;

  WrongInput(List<DataIssue> issues) {
    super(issues.toString());
    this.issues = List.copyOf(issues);
  }

  static WrongInput of(String file, String code, String... args) {
    return new WrongInput(
        List.of(new DataIssue(DataIssue.Severity.ERROR, file, null, null, code, List.of(args))));
  }

  /**
   * A result that could not be written; verbs turn what they cannot read into issues themselves.
   */
  static WrongInput notWritten(IOException e) {
    String file = e instanceof FileSystemException where ? where.getFile() : null;
    return of(file, "not-written");
  }

  List<DataIssue> issues() {
    return issues;
  }
}
