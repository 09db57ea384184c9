package io.kienco.data.workbook;

import java.util.List;

/** A file that cannot be read as a table: the code and arguments of the issue to tell. */
public final class UnreadableSource extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> args;

  UnreadableSource(String code, Object... args) {
    super(code);
    this.code = code;
    this.args = List.of(args);
  }

  public String code() {
    return code;
  }

  public Object[] args() {
    return args.toArray();
  }
}
