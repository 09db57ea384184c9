package io.kienco.cli;

import io.kienco.model.Progress;
import io.kienco.model.Steps;
import io.kienco.report.Amounts;
import io.kienco.report.Texts;
import java.io.PrintWriter;

/** One line on a terminal, rewritten as the work goes on; nothing anywhere else. */
final class ProgressLine implements AutoCloseable {

  private static final String START_OF_LINE = "\r\u001b[K";

  private final boolean terminal = System.console() != null;
  private final Texts texts;
  private final Amounts amounts;
  private final PrintWriter err;

  ProgressLine(Texts texts, PrintWriter err) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.err = err;
  }

  /** How near a solve has come. */
  void solve(Progress progress) {
    String seconds = String.format(texts.locale(), "%.1f", progress.seconds());
    String benefit = amounts.benefit(progress.benefit());
    show("progress", seconds, benefit, amounts.percent(progress.gap(), 3));
  }

  /** How many of many solves are done. */
  void steps(Steps steps) {
    show("steps", steps.done(), steps.of());
  }

  /** How many rows are read. */
  void rows(int rows) {
    show("import.progress", rows);
  }

  /** How many pages, or sheets, of a report are written. */
  void pages(int pages) {
    show("report.progress", pages);
  }

  private synchronized void show(String key, Object... args) {
    if (terminal) {
      err.print(START_OF_LINE + texts.get(key, args));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (terminal) {
      err.print(START_OF_LINE);
      err.flush();
    }
  }
}
