package io.kienco.cli;

import io.kienco.model.Steps;
import io.kienco.report.Texts;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** How many steps are done: one line rewritten on a terminal, nothing anywhere else. */
final class StepLine implements Consumer<Steps>, AutoCloseable {

  private static final String START_OF_LINE = "\r\u001b[K";

  private final boolean terminal = System.console() != null;
  private final Texts texts;
  private final PrintWriter err;

  StepLine(Texts texts, PrintWriter err) {
    this.texts = texts;
    this.err = err;
  }

  @Override
  public synchronized void accept(Steps steps) {
    if (terminal) {
      err.print(START_OF_LINE + texts.get("steps", steps.done(), steps.of()));
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
