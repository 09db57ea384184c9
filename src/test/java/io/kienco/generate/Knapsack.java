package io.kienco.generate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A random instance unlike a province: proposals without schools, and options that each draw on
 * several of many funds at once, as {@code financing.csv} writes them out. Where benefit goes with
 * cost, no proposal stands out, which is what makes knapsacks hard.
 */
final class Knapsack {

  /**
   * @param drawn the most funds that an option draws on
   * @param alike whether what costs more brings as much more
   */
  record Size(int proposals, int funds, int options, int drawn, boolean alike) {

    /** Null when no set of this kind has the name. */
    static Size of(String name) {
      return switch (name) {
        case "knapsack" -> new Size(300, 8, 4, 3, true);
        case "baskets" -> new Size(1_000, 60, 5, 6, false);
        default -> null;
      };
    }
  }

  private static final double FUNDED = 0.3;
  private static final int YEARS = 5;

  private final Size size;
  private final Dice dice;
  private final Path folder;
  private final Map<String, Map<Integer, Long>> drawn = new TreeMap<>();

  Knapsack(Size size, long seed, Path folder) {
    this.size = size;
    this.dice = new Dice(seed);
    this.folder = folder;
  }

  void write(String id) {
    DatasetFolder files = new DatasetFolder(folder);
    try (Table communes = new Table(folder.resolve("communes.csv"), DatasetFolder.COMMUNES);
        Table schools = new Table(folder.resolve("schools.csv"), DatasetFolder.SCHOOLS);
        Table proposals = new Table(folder.resolve("proposals.csv"), Ask.header());
        Table financing =
            new Table(
                folder.resolve("financing.csv"),
                "proposal_id",
                "option_id",
                "fund_id",
                "year",
                "amount_vnd")) {
      new BenchmarkCommune(dice, communes, schools, proposals).write(0, 1, 0);
      for (int i = 1; i <= size.proposals(); i++) {
        ask("P%05d".formatted(i), proposals, financing);
      }
    }
    money();
    files.info(info(id));
  }

  private void ask(String id, Table proposals, Table financing) {
    int cost = dice.between(200, 5_000);
    Ask ask = new Ask(id, "community_learning_centre");
    ask.communeCode = "C000001";
    ask.title = "Trung tâm học tập cộng đồng";
    ask.quantity = 1;
    ask.unit = "centre";
    ask.costVnd = cost * Prices.MILLION;
    ask.beneficiaries = size.alike() ? cost + 500 : dice.between(cost / 4, 2 * cost);
    proposals.row(ask.row());
    for (int option = 0; option < size.options(); option++) {
      option(id, "O" + option, (long) (cost * dice.jitter(0.2)), financing);
    }
  }

  /** Pays in a year, and some in the next as well. */
  private void option(String id, String option, long millions, Table financing) {
    int year = dice.between(0, YEARS - 1);
    int funds = dice.between(Math.min(2, size.drawn()), size.drawn());
    List<Integer> from = IntStream.range(0, funds).mapToObj(i -> anyFund()).distinct().toList();
    for (int i = 0; i < from.size(); i++) {
      long part = millions * (i + 1) / from.size() - millions * i / from.size();
      int paid = Asks.FIRST_YEAR + Math.min(YEARS - 1, year + (i > 0 && dice.chance(0.4) ? 1 : 0));
      String fund = "F%02d".formatted(from.get(i));
      financing.row(id, option, fund, paid, part * Prices.MILLION);
      drawn.computeIfAbsent(fund, f -> new TreeMap<>()).merge(paid, part, Long::sum);
    }
  }

  private int anyFund() {
    return dice.between(1, size.funds());
  }

  /** Each fund in each year pays for a part of what all options there ask for. */
  private void money() {
    double paid = FUNDED / size.options();
    try (Table funds =
            new Table(folder.resolve("funds.csv"), "fund_id", "title", "kind", "carry_over");
        Table envelopes =
            new Table(folder.resolve("envelopes.csv"), "fund_id", "year", "ceiling_vnd");
        Table schemes =
            new Table(
                folder.resolve("schemes.csv"), "scheme_id", "fund_id", "share_percent", "title")) {
      schemes.row("own", drawn.keySet().iterator().next(), "100", "own");
      drawn.forEach(
          (fund, years) -> {
            funds.row(fund, fund, "capital", false);
            years.forEach(
                (year, asked) ->
                    envelopes.row(
                        fund, year, (long) (asked * paid * dice.jitter(0.3) + 1) * Prices.MILLION));
          });
    }
  }

  private static Map<String, Object> info(String id) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("id", id);
    info.put("synthetic", true);
    info.put("title", Map.of("en", "Random instance " + id));
    info.put("horizon", List.of(Asks.FIRST_YEAR, Asks.FIRST_YEAR + YEARS - 1));
    info.put("currency", "VND");
    return info;
  }
}
