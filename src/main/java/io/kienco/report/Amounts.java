package io.kienco.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Numbers as people of a language write them. */
public final class Amounts {

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

  private final NumberFormat whole;
  private final Texts texts;

  public Amounts(Texts texts) {
    this.texts = texts;
    this.whole = NumberFormat.getIntegerInstance(texts.locale());
  }

  public String count(long n) {
    return signed(whole.format(n));
  }

  /** Đồng in tỷ (billions), one decimal, without the unit: for tables that name it once. */
  public String billions(long vnd) {
    return decimal(BigDecimal.valueOf(vnd).divide(BILLION, 1, RoundingMode.HALF_UP), 1, 1);
  }

  /** Đồng in triệu (millions) to the thousand đồng, without the unit. */
  public String millions(long vnd) {
    return decimal(BigDecimal.valueOf(vnd, 6), 3, 3);
  }

  /** Đồng with its unit: tỷ from a billion up, triệu below. */
  public String money(long vnd) {
    if (Math.abs(vnd) >= 1_000_000_000L) {
      BigDecimal value = BigDecimal.valueOf(vnd).divide(BILLION, 2, RoundingMode.HALF_UP);
      return texts.get("money.billion", decimal(value, 0, 2));
    }
    BigDecimal value = BigDecimal.valueOf(vnd, 6).setScale(1, RoundingMode.HALF_UP);
    return texts.get("money.million", decimal(value, 0, 1));
  }

  /** A benefit in thousandths, as whole points. */
  public String benefit(long thousandths) {
    return count(
        BigDecimal.valueOf(thousandths, 3).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  public String points(BigDecimal points) {
    return decimal(points, 0, 3);
  }

  /** A share of one as a percentage, with so many decimals. */
  public String percent(double share, int decimals) {
    BigDecimal value =
        BigDecimal.valueOf(share).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
    return decimal(value, decimals, decimals) + " %";
  }

  private String decimal(BigDecimal value, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return signed(format.format(value));
  }

  /** With the sign for minus, which is wider than a hyphen and never ends a line. */
  private static String signed(String number) {
    return number.replace('-', '\u2212');
  }
}
