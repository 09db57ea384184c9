package io.kienco.report.document.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ratios as cells hold them. */
final class Shares {

  private Shares() {}

  static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
