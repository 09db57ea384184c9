package io.kienco.report.document.form;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Asks at each text that is laid out whether to go on: laying out is most of the time. */
final class Stoppable implements FSTextBreaker {

  private final FSTextBreaker breaker;
  private final Watch watch;

  Stoppable(FSTextBreaker breaker, Watch watch) {
    this.breaker = breaker;
    this.watch = watch;
  }

  @Override
  public int next() {
    return breaker.next();
  }

  @Override
  public void setText(String text) {
    watch.check();
    breaker.setText(text);
  }
}
