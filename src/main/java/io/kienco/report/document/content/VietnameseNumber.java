package io.kienco.report.document.content;

import java.util.ArrayList;
import java.util.List;

/** Đồng in words, as the line "Bằng chữ" of an administrative document has it. */
final class VietnameseNumber {

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String[] UNITS = {"", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ"};

  private VietnameseNumber() {}

  /** With a capital letter and the word đồng. */
  static String spelled(long vnd) {
    if (vnd == 0) {
      return "Không đồng";
    }
    List<String> words = new ArrayList<>();
    long rest = Math.abs(vnd);
    for (int unit = 0; rest > 0; unit++, rest /= 1000) {
      int three = (int) (rest % 1000);
      if (three > 0) {
        words.add(0, (three(three, rest >= 1000) + " " + unit(unit, words)).strip());
      }
    }
    String text = (vnd < 0 ? "âm " : "") + String.join(" ", words) + " đồng";
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** {@code nghìn tỷ} says its tỷ once: not where the three digits of tỷ follow. */
  private static String unit(int unit, List<String> after) {
    boolean billionsFollow = !after.isEmpty() && after.get(0).endsWith(" tỷ");
    return unit == 4 && billionsFollow ? "nghìn" : UNITS[unit];
  }

  /**
   * @param inner true where higher digits stand before: the hundreds are then said even when none
   */
  private static String three(int n, boolean inner) {
    List<String> words = new ArrayList<>();
    if (n >= 100 || inner) {
      words.add(DIGITS[n / 100] + " trăm");
    }
    int tens = n / 10 % 10;
    int ones = n % 10;
    if (tens == 0 && ones > 0 && !words.isEmpty()) {
      words.add("linh");
    } else if (tens == 1) {
      words.add("mười");
    } else if (tens > 1) {
      words.add(DIGITS[tens] + " mươi");
    }
    if (ones > 0) {
      words.add(one(ones, tens));
    }
    return String.join(" ", words);
  }

  private static String one(int ones, int tens) {
    if (ones == 1 && tens > 1) {
      return "mốt";
    }
    return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
  }
}
