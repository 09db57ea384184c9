package io.kienco.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;

/** Funds, yearly ceilings and schemes of a province. */
final class Money {

  /** A fund and its ceilings in millions of đồng, from the first year on. */
  record Source(String id, String title, String kind, boolean carryOver, List<Long> millions) {}

  /** Parts of the capital that are the programme's, the province's, the communes'. */
  record Parts(double programme, double province, double commune) {}

  private static final double FUNDED = 0.25;
  private static final List<Double> EARLY = List.of(0.2, 0.26, 0.22, 0.17, 0.15);
  private static final List<Double> EVEN = List.of(0.17, 0.21, 0.23, 0.19, 0.2);

  private final LongFunction<List<Source>> sources;

  Money(LongFunction<List<Source>> sources) {
    this.sources = sources;
  }

  /** Capital for a quarter of what is asked; recurrent and promotion money as given. */
  static Money quarter(Parts parts, List<Long> promotion, List<Long> recurrentBillions) {
    return new Money(
        asked -> {
          double capital = asked / 1e6 * FUNDED;
          return List.of(
              programme(spread(capital * parts.programme(), EARLY)),
              province(spread(capital * parts.province(), EARLY)),
              commune(spread(capital * parts.commune(), EVEN)),
              promotion(promotion),
              recurrent(billions(recurrentBillions)));
        });
  }

  static Source programme(List<Long> millions) {
    String title = "Chương trình mục tiêu quốc gia về giáo dục (trung ương)";
    return new Source("programme", title, "capital", true, millions);
  }

  static Source province(List<Long> millions) {
    return new Source("province", "Ngân sách tỉnh (đầu tư)", "capital", false, millions);
  }

  static Source commune(List<Long> millions) {
    return new Source("commune", "Ngân sách xã (đầu tư)", "capital", false, millions);
  }

  static Source promotion(List<Long> millions) {
    return new Source("promotion", "Quỹ khuyến học", "capital", false, millions);
  }

  static Source recurrent(List<Long> millions) {
    String title =
        "Ngân sách thường xuyên cho phụ cấp, chính sách học sinh, chi phí vận hành (không gồm lương)";
    return new Source("recurrent", title, "recurrent", false, millions);
  }

  static List<Long> billions(List<Long> billions) {
    return billions.stream().map(b -> b * 1_000).toList();
  }

  private static List<Long> spread(double millions, List<Double> years) {
    return years.stream().map(share -> Math.round(millions * share / 1_000) * 1_000).toList();
  }

  void write(Path folder, long asked) {
    Path envelopesFile = folder.resolve("envelopes.csv");
    try (Table funds =
            new Table(folder.resolve("funds.csv"), "fund_id", "title", "kind", "carry_over");
        Table envelopes = new Table(envelopesFile, "fund_id", "year", "ceiling_vnd")) {
      for (Source source : sources.apply(asked)) {
        funds.row(source.id(), source.title(), source.kind(), source.carryOver());
        for (int i = 0; i < source.millions().size(); i++) {
          long ceiling = source.millions().get(i) * Prices.MILLION;
          envelopes.row(source.id(), Asks.FIRST_YEAR + i, ceiling);
        }
      }
    }
    schemes(folder);
  }

  /** 68.9 : 31.1 is central to local money in the target programme of Resolution 249/2025/QH15. */
  private static void schemes(Path folder) {
    try (Table table =
        new Table(
            folder.resolve("schemes.csv"), "scheme_id", "fund_id", "share_percent", "title")) {
      String[] rows = {
        "programme-local|programme|68.9|Chương trình mục tiêu, tỉnh đối ứng",
        "programme-local|province|31.1|Chương trình mục tiêu, tỉnh đối ứng",
        "programme-commune|programme|68.9|Chương trình mục tiêu, xã đối ứng",
        "programme-commune|commune|31.1|Chương trình mục tiêu, xã đối ứng",
        "province-only|province|100|Ngân sách tỉnh",
        "province-commune|province|70|Ngân sách tỉnh, xã đối ứng",
        "province-commune|commune|30|Ngân sách tỉnh, xã đối ứng",
        "promotion-only|promotion|100|Quỹ khuyến học",
        "promotion-commune|promotion|50|Quỹ khuyến học, xã đối ứng",
        "promotion-commune|commune|50|Quỹ khuyến học, xã đối ứng",
      };
      for (String row : rows) {
        table.row((Object[]) row.split("\\|"));
      }
    }
  }
}
