package io.kienco.generate;

import java.nio.file.Path;
import java.util.List;

/** Funds, yearly ceilings (billions of đồng) and schemes of a province. */
final class Money {

  /** A fund and its ceilings from the first year on; carries over or not. */
  record Source(String id, String title, String kind, boolean carryOver, List<Integer> billions) {}

  private static final long BILLION = 1_000_000_000;

  private final List<Source> sources;

  Money(List<Source> sources) {
    this.sources = sources;
  }

  void write(Path folder) {
    try (Table funds =
            new Table(folder.resolve("funds.csv"), "fund_id", "title", "kind", "carry_over");
        Table envelopes =
            new Table(folder.resolve("envelopes.csv"), "fund_id", "year", "ceiling_vnd")) {
      for (Source source : sources) {
        funds.row(source.id(), source.title(), source.kind(), source.carryOver());
        for (int i = 0; i < source.billions().size(); i++) {
          envelopes.row(source.id(), Asks.FIRST_YEAR + i, source.billions().get(i) * BILLION);
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
