package io.kienco.generate;

import io.kienco.generate.Money.Source;
import java.util.List;

/** The datasets that ship with the product. */
final class Datasets {

  private Datasets() {}

  static final Province LANG_SON =
      new Province("lang-son", "LS", "20", 20, new Money(langSonMoney()));

  static final List<Province> ALL = List.of(LANG_SON);

  private static List<Source> langSonMoney() {
    return List.of(
        new Source(
            "programme",
            "Chương trình mục tiêu quốc gia về giáo dục (trung ương)",
            "capital",
            true,
            List.of(210, 250, 210, 155, 135)),
        new Source(
            "province",
            "Ngân sách tỉnh (đầu tư)",
            "capital",
            false,
            List.of(100, 130, 115, 95, 80)),
        new Source(
            "commune", "Ngân sách xã (đầu tư)", "capital", false, List.of(28, 35, 38, 32, 32)),
        new Source("promotion", "Quỹ khuyến học", "capital", false, List.of(2, 3, 3, 3, 4)),
        new Source(
            "recurrent",
            "Ngân sách thường xuyên cho phụ cấp và chi phí vận hành (không gồm lương)",
            "recurrent",
            false,
            List.of(945, 1105, 1125, 1140, 1150)));
  }
}
