package io.kienco.report.document.form;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: never within the number of a law or of a proposal ({@code 182/2026/NĐ-CP},
 * {@code LS-0080}). At each text it asks whether to go on: laying out is most of the time.
 */
final class Lines implements FSTextBreaker {

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
  private final Watch watch;
  private String text;

  Lines(Watch watch) {
    this.watch = watch;
  }

  @Override
  public int next() {
    int at = breaks.next();
    while (at > 0 && at < text.length() && text.charAt(at - 1) == '-') {
      at = breaks.next();
    }
    return at;
  }

  @Override
  public void setText(String text) {
    watch.check();
    this.text = text;
    breaks.setText(text);
  }
}
